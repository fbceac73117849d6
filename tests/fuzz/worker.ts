import { tryOut } from './run';

process.on('message', (seed: number) => process.send?.(tryOut(seed)));
