export { CategoryTag, categoryTagVariants, type CategoryTagProps } from './category-tag.tsx';
