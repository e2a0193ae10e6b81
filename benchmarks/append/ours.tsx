import { startFeed } from './feed.tsx';

Object.assign(globalThis, { bench: startFeed() });
