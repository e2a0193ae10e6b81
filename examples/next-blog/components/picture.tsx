import { getImageProps, type ImageProps } from 'next/image';

/**
 * A picture as `next/image` makes it, resized and in modern formats, but without the inline style that it writes on every `<img>`: a
 * strict content security policy allows none, and the card has its own. It runs on the server alone. Renders an `<img>`.
 */
export function Picture({ srcSet: _srcSet, ...wanted }: ImageProps & { srcSet?: string }) {
  const isFirst = wanted.fetchPriority === 'high';
  const {
    props: { style: _style, ...props },
  } = getImageProps({ ...wanted, loading: isFirst ? 'eager' : 'lazy' });
  return <img {...props} alt={wanted.alt} />;
}
