export { FeedRestoration, type FeedRestorationProps } from './feed/restore/feed-restoration.tsx';
