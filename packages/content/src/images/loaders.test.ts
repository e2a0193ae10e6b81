import { describe, expect, test } from 'vitest';
import type { Image } from '../model/image.ts';
import {
  cloudinaryLoader,
  imgixLoader,
  photonLoader,
  responsiveImage,
  unpicLoader,
  type TransformUrl,
} from './index.ts';

const loaders = { photonLoader, imgixLoader, cloudinaryLoader };
const cloud = 'https://res.cloudinary.com/atlas/image/upload';

describe('photonLoader', () => {
  test.each([
    ['https://atlas.example/a.jpg', 'https://i0.wp.com/atlas.example/a.jpg?w=400&ssl=1'],
    [
      'http://atlas.example/写真.jpg',
      'https://i0.wp.com/atlas.example/%E5%86%99%E7%9C%9F.jpg?w=400',
    ],
    [
      'https://i2.wp.com/atlas.example/a.jpg?fit=1200%2C800&ssl=1',
      'https://i2.wp.com/atlas.example/a.jpg?w=400&ssl=1',
    ],
  ])('%s becomes %s for a width of 400', (src, expected) => {
    expect(photonLoader({ src, width: 400 })).toBe(expected);
  });

  test('crops to a width and height', () => {
    const src = 'https://i0.wp.com/atlas.example/a.jpg?fit=1200%2C800&ssl=1';
    expect(photonLoader({ src, width: 400, height: 225, quality: 80 })).toBe(
      'https://i0.wp.com/atlas.example/a.jpg?resize=400,225&quality=80&ssl=1',
    );
  });

  test.each([
    'https://atlas.example/a.jpg?v=2',
    'http://atlas.example:8080/a.jpg',
    'https://a.example/a.svg',
  ])('leaves %s unchanged, as Photon cannot fetch it', (src) => {
    expect(photonLoader({ src, width: 400 })).toBe(src);
  });
});

describe('imgixLoader', () => {
  test('sets the width, and keeps other parameters', () => {
    const src = 'https://atlas.imgix.net/a.jpg?sat=-100&w=2000&dpr=2';
    expect(imgixLoader({ src, width: 400 })).toBe(
      'https://atlas.imgix.net/a.jpg?sat=-100&w=400&fit=max&auto=format',
    );
    expect(imgixLoader({ src, width: 400, height: 300, quality: 60 })).toBe(
      'https://atlas.imgix.net/a.jpg?sat=-100&w=400&h=300&fit=crop&auto=format&q=60',
    );
  });

  test('leaves a signed URL unchanged', () => {
    const src = 'https://atlas.imgix.net/a.jpg?w=2000&s=0123456789abcdef';
    expect(imgixLoader({ src, width: 400 })).toBe(src);
  });
});

describe('cloudinaryLoader', () => {
  test.each([
    [`${cloud}/v1/a.jpg`, `${cloud}/w_400,c_limit,q_auto,f_auto/v1/a.jpg`],
    [
      `${cloud}/e_grayscale/my_photos/a.jpg`,
      `${cloud}/e_grayscale/w_400,c_limit,q_auto,f_auto/my_photos/a.jpg`,
    ],
    [
      'https://res.cloudinary.com/atlas/image/fetch/https://atlas.example/a.jpg',
      'https://res.cloudinary.com/atlas/image/fetch/w_400,c_limit,q_auto,f_auto/https://atlas.example/a.jpg',
    ],
  ])('%s becomes %s for a width of 400', (src, expected) => {
    expect(cloudinaryLoader({ src, width: 400 })).toBe(expected);
  });

  test('crops to a width and height', () => {
    expect(cloudinaryLoader({ src: `${cloud}/a.jpg`, width: 400, height: 300, quality: 70 })).toBe(
      `${cloud}/w_400,h_300,c_fill,q_70,f_auto/a.jpg`,
    );
  });

  test.each([`${cloud}/s--abcdef12--/a.jpg`, 'https://atlas.example/a.jpg'])('leaves %s', (src) => {
    expect(cloudinaryLoader({ src, width: 400 })).toBe(src);
  });
});

describe('unpicLoader', () => {
  const transform: TransformUrl = ({ url, width }) => {
    if (url.includes('unknown')) return undefined;
    if (url.includes('broken')) throw new Error('broken');
    return new URL(`?w=${width}`, url);
  };

  test('uses unpic, and leaves unsupported URLs unchanged', () => {
    const load = unpicLoader(transform);
    expect(load({ src: 'https://a.example/a.jpg', width: 400 })).toBe(
      'https://a.example/a.jpg?w=400',
    );
    for (const src of [
      'https://a.example/unknown.jpg',
      'https://a.example/broken.jpg',
      'https://i0.wp.com/a.example/a.jpg',
      'https://a.imgix.net/a.jpg?s=1',
      `${cloud}/s--abcdef12--/a.jpg`,
    ]) {
      expect(load({ src, width: 400 })).toBe(src);
    }
  });
});

describe.each(Object.entries(loaders))('%s', (_name, loader) => {
  test.each(['', '/a.jpg', 'data:image/png;base64,AA', 'blob:https://a.example/1', 'javascript:a'])(
    'leaves %j',
    (src) => {
      expect(loader({ src, width: 400 })).toBe(src);
    },
  );

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('asks for no width of %j', (width) => {
    const src = `${cloud}/a.jpg`;
    expect(loader({ src, width })).toBe(src);
  });
});

describe('responsiveImage', () => {
  const image: Image = { src: 'https://atlas.imgix.net/a.jpg', alt: 'A', width: 1000, height: 500 };

  test('offers widths up to that of the original', () => {
    const { srcSet, src, alt } = responsiveImage(image, imgixLoader, {
      widths: [400, 200, 800, 2000],
    });
    expect(srcSet?.split(', ').map((each) => each.split(' ')[1])).toEqual(['200w', '400w', '800w']);
    expect(src).toContain('w=800');
    expect(alt).toBe('A');
  });

  test('crops all of them to one aspect ratio, and sets width and height', () => {
    const cropped = responsiveImage(image, photonLoader, { widths: [300, 600], aspectRatio: 1.5 });
    expect(cropped).toMatchObject({ width: 600, height: 400 });
    expect(cropped.srcSet).toBe(
      'https://i0.wp.com/atlas.imgix.net/a.jpg?resize=300,200&ssl=1 300w, https://i0.wp.com/atlas.imgix.net/a.jpg?resize=600,400&ssl=1 600w',
    );
  });

  test('offers a small original only in its own width', () => {
    const small = { ...image, width: 100, height: 50 };
    expect(responsiveImage(small, imgixLoader).srcSet).toMatch(/^\S+w=100\S+ 100w$/);
  });

  test('leaves an image that the loader leaves unchanged, and a missing one', () => {
    const signed = { src: 'https://atlas.imgix.net/a.jpg?s=1' };
    expect(responsiveImage(signed, imgixLoader)).toBe(signed);
    expect(responsiveImage(null, imgixLoader)).toBeNull();
    expect(responsiveImage(undefined, imgixLoader)).toBeUndefined();
  });
});
