import type { NextConfig } from 'next';
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants';
import { buildDay } from './lib/content/day';
import { settingsFault } from './lib/content/settings';

// Nothing that a build learns about a machine or a site is told to anybody.
process.env.NEXT_TELEMETRY_DISABLED = '1';

const shared: NextConfig = {
  trailingSlash: true,
  images: { unoptimized: true },
  devIndicators: false,
  experimental: { globalNotFound: true },
  // They read files beside themselves, which a bundle loses.
  serverExternalPackages: ['hyphenopoly', 'esbuild'],
  // `npm run types` checks them; the build need not do it again.
  typescript: { ignoreBuildErrors: true },
};

/** The proof sheets are for editors: `PROOF=1 npm run build` exports them too. */
const proofed = process.env.PROOF === '1' ? ['proof.tsx'] : [];

/** What only a site that takes letters has: `LETTERS=1 npm run build`. */
const lettered = process.env.LETTERS === '1' ? ['letters.tsx'] : [];

const exported: NextConfig = {
  ...shared,
  pageExtensions: [...proofed, ...lettered, 'tsx', 'ts'],
  output: 'export',
  // `lib/export` turns this folder into `out/`; a build that fails never touches `out/`.
  distDir: 'build',
  // The id stands in every page: a constant keeps two builds of one commit alike.
  generateBuildId: () => 'doppelseite',
};

const preview: NextConfig = {
  ...shared,
  // Routes that only the live preview has are called `route.dev.ts`.
  pageExtensions: ['dev.tsx', 'dev.ts', 'proof.tsx', ...lettered, 'tsx', 'ts'],
};

export default (phase: string): NextConfig => {
  const fault = settingsFault();
  if (fault) {
    console.error(fault);
    process.exit(1);
  }
  if (phase === PHASE_DEVELOPMENT_SERVER) return preview;
  // Pages are rendered by several processes, which must agree on the day around midnight too.
  process.env.BUILD_DATE = buildDay();
  return exported;
};
