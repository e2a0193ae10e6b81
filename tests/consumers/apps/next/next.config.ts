import type { NextConfig } from 'next';

const config: NextConfig = {
  // They tell which module each line of the browser's code comes from.
  productionBrowserSourceMaps: true,
};

export default config;
