export {
  EngineeringBlogHome,
  type EngineeringBlogHomeProps,
} from './engineering-blog-home.tsx';
