import { defineConfig } from 'vitest/config';

const alias = { '@': import.meta.dirname };

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/site/**'],
          // How long a test takes depends on what else the machine does.
          testTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          // What was built: `npm run build` comes first.
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          // No file leaves anything behind in the process: what one has loaded serves the next.
          isolate: false,
          // A loaded machine may take a while to show what a test waits for.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
