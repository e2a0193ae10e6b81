import { component } from '@internal/css';
import { globalStyle } from '@vanilla-extract/css';
import { pattern, picture } from './article-card.css.ts';
import { patternCount } from './patterns.ts';

/** Quiet patterns in the colour of hairlines: arcs, slats, ripples, steps and lattice. */
const patterns = [
  'repeating-radial-gradient(circle at 50% 110%, #0000 0 11%, currentcolor 11% 11.5%)',
  'repeating-linear-gradient(115deg, #0000 0 22px, currentcolor 22px 24px)',
  'repeating-radial-gradient(circle at 15% 20%, #0000 0 18px, currentcolor 18px 20px)',
  'repeating-linear-gradient(90deg, currentcolor 0 1px, #0000 1px 12.5%)',
  'repeating-linear-gradient(45deg, #0000 0 17px, currentcolor 17px 18px), repeating-linear-gradient(-45deg, #0000 0 17px, currentcolor 17px 18px)',
];

if (patterns.length !== patternCount) throw new Error('patternCount must count the patterns.');

for (const [index, drawing] of patterns.entries()) {
  globalStyle(`${picture}[data-pattern="${index}"]`, component({ vars: { [pattern]: drawing } }));
}
