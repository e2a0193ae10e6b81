export { responsiveImage, type ResponsiveImageOptions } from './responsive-image.ts';
export { photonLoader } from './photon.ts';
export { imgixLoader } from './imgix.ts';
export { cloudinaryLoader } from './cloudinary.ts';
export { unpicLoader, type TransformUrl } from './unpic.ts';
export type { ImageLoader, ImageLoaderOptions } from './image-loader.ts';
