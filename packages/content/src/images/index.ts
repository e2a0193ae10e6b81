export { responsiveImage, type ResponsiveImageOptions } from './responsive-image.ts';
export { photonLoader } from './photon-loader.ts';
export { imgixLoader } from './imgix-loader.ts';
export { cloudinaryLoader } from './cloudinary-loader.ts';
export { unpicLoader, type TransformUrl } from './unpic-loader.ts';
export type { ImageLoader, ImageLoaderOptions } from './image-loader.ts';
