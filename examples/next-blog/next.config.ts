import path from 'node:path';
import type { NextConfig } from 'next';
import { imageHosts } from './content/image-hosts.ts';

const config: NextConfig = {
  // The stories and their pictures stand a folder up, where the other example finds them too.
  turbopack: { root: path.join(import.meta.dirname, '..') },
  images: { remotePatterns: imageHosts.map((hostname) => ({ hostname })) },
  poweredByHeader: false,
  // For whoever wants to see what the page is made of: SOURCE_MAPS=1.
  productionBrowserSourceMaps: process.env.SOURCE_MAPS === '1',
};

export default config;
