import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caddyConfig } from './caddy';
import { nginxConfig } from './nginx';

/** Writes the configurations for servers that do not read `out/_headers`. */
export function writeServerConfigs(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'nginx.conf'), nginxConfig());
  writeFileSync(join(folder, 'Caddyfile'), caddyConfig());
}
