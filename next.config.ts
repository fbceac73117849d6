import type { NextConfig } from 'next';

const config: NextConfig = {
  output: 'export',
  // `lib/export` turns this folder into `out/`; a build that fails never touches `out/`.
  distDir: 'build',
  trailingSlash: true,
  images: { unoptimized: true },
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  // The id stands in every page: a constant keeps two builds of one commit alike.
  generateBuildId: () => 'doppelseite',
  experimental: { globalNotFound: true },
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
};

export default config;
