export { FeedRestoration, type FeedRestorationProps } from './feed-restoration.tsx';
