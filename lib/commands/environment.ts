/**
 * Settings may stand in a file `.env`, which every shell leaves alone: the framework reads it, so the
 * commands do, too, before anything asks for a setting. What the shell sets counts more.
 */
import nextEnv from '@next/env';

nextEnv.loadEnvConfig(process.cwd());
