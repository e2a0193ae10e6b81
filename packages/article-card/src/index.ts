export type { HeadingLevel } from '@internal/react';
export { ArticleCard } from './article-card.tsx';
export { articleCardVariants, type ArticleCardLabels, type ArticleCardProps } from './types.ts';
