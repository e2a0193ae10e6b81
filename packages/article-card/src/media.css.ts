import { parts } from '@internal/css';
import { vars } from '@broadsheet/theme';
import { createVar, fallbackVar } from '@vanilla-extract/css';
import { narrowList, variant } from './article-card.css.ts';

const part = parts('article-card');

/** Placeholder patterns in the colour of hairlines: arcs, slats and ripples. */
const patterns = [
  'repeating-radial-gradient(circle at 50% 110%, #0000 0 11%, currentcolor 11% 11.5%)',
  'repeating-linear-gradient(115deg, #0000 0 18px, currentcolor 18px 20px)',
  'repeating-radial-gradient(circle at 15% 20%, #0000 0 18px, currentcolor 18px 20px)',
];

/** How many placeholder patterns there are. */
export const patternCount = patterns.length;

const pattern = createVar('article-card-pattern');
const placeholder = `${pattern} ${vars.color.surface}`;

const beside = { flex: '0 0 clamp(5.5rem, 34%, 15rem)', aspectRatio: '4 / 3' } as const;

/** The box of the image; it shows the placeholder where there is no image. */
export const media = part('media', {
  position: 'relative',
  flexShrink: 0,
  aspectRatio: '16 / 10',
  overflow: 'hidden',
  borderRadius: vars.radius.media,
  color: vars.color.line,
  background: placeholder,
  selectors: {
    [`${variant.feature} &`]: { aspectRatio: '3 / 2' },
    [`${variant.compact} &`]: beside,
    [`${variant.standard} &`]: { '@container': { [narrowList]: beside } },
    ...Object.fromEntries(
      patterns.map((drawing, index) => [
        `&[data-pattern="${index}"]`,
        { vars: { [pattern]: drawing } },
      ]),
    ),
  },
});

const focalX = createVar('article-card-focal-x');
const focalY = createVar('article-card-focal-y');

/** The numbers from 0 to 0.3, or from 0.7 to 1. */
function third(axis: 'x' | 'y', end: '0' | '1'): string {
  const digits = end === '0' ? [0, 1, 2] : [7, 8, 9];
  const name = `data-focal-${axis}`;
  return [`[${name}="${end}"]`, ...digits.map((digit) => `[${name}^="0.${digit}"]`)]
    .map((attribute) => `&${attribute}`)
    .join(', ');
}

export const image = part('image', {
  position: 'absolute',
  inset: 0,
  inlineSize: '100%',
  blockSize: '100%',
  // Holds where a page says `img { max-width: 100%; height: auto }`.
  minInlineSize: '100%',
  minBlockSize: '100%',
  maxBlockSize: '100%',
  objectFit: 'cover',
  objectPosition: `${fallbackVar(focalX, '50%')} ${fallbackVar(focalY, '50%')}`,
  // Behind a transparent image stands a plain surface, not the pattern.
  backgroundColor: vars.color.surface,
  selectors: {
    // Only an image that failed to load has pseudo-elements: the pattern covers the browser's broken-image icon.
    '&::after': { content: '""', position: 'absolute', inset: 0, background: placeholder },
    // The first and the last third of each axis, by the digits of the number: a strict CSP allows no inline style.
    [third('x', '0')]: { vars: { [focalX]: '0%' } },
    [third('x', '1')]: { vars: { [focalX]: '100%' } },
    [third('y', '0')]: { vars: { [focalY]: '0%' } },
    [third('y', '1')]: { vars: { [focalY]: '100%' } },
  },
});
