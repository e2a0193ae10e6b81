export {
  ArticleCard,
  articleCardVariants,
  type ArticleCardLabels,
  type ArticleCardProps,
  type HeadingLevel,
} from './article-card.tsx';
