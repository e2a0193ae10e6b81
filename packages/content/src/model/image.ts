/** The point of an image that stays visible when the image is cropped. */
export interface FocalPoint {
  /** From the left edge (0) to the right (1), in every writing direction. */
  x: number;
  /** From the top (0) to the bottom (1). */
  y: number;
}

/** An image. */
export interface Image {
  /** Its URL. An unsafe one counts as no image. */
  src: string;
  /** What it shows, where the text beside it does not say so (WCAG 1.1.1). Beside a headline an image is decorative. @default "" */
  alt?: string | undefined;
  /** Intrinsic width in CSS pixels. */
  width?: number | undefined;
  /** Intrinsic height in CSS pixels. */
  height?: number | undefined;
  /** As HTML's `srcset`. */
  srcSet?: string | undefined;
  /** As HTML's `sizes`. Without it, the layout's own is used. */
  sizes?: string | undefined;
  /** What stays visible when the image is cropped. @default { x: 0.5, y: 0.5 } */
  focalPoint?: FocalPoint | undefined;
}
