export { PostGrid, postGridLayouts, type PostGridProps } from './post-grid.tsx';
