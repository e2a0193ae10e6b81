import path from 'node:path';
import type { NextConfig } from 'next';
import { imageHosts } from './content/image-hosts.ts';

const config: NextConfig = {
  // The content is a folder up, shared with the other example.
  turbopack: { root: path.join(import.meta.dirname, '..') },
  images: { remotePatterns: imageHosts.map((hostname) => ({ hostname })) },
  poweredByHeader: false,
  // For whoever wants to see what the page is made of: SOURCE_MAPS=1.
  productionBrowserSourceMaps: process.env.SOURCE_MAPS === '1',
};

export default config;
