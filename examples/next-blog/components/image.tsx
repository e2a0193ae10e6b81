import { getImageProps, type ImageProps } from 'next/image';

/**
 * The image of `next/image`, resized and in modern formats, but without its inline style, which a strict content security policy
 * forbids. For the server only. Renders an `<img>`.
 */
export function Image({ srcSet: _srcSet, ...given }: ImageProps & { srcSet?: string }) {
  const isPriority = given.fetchPriority === 'high';
  const {
    props: { style: _style, ...props },
  } = getImageProps({ ...given, loading: isPriority ? 'eager' : 'lazy' });
  return <img {...props} alt={given.alt} />;
}
