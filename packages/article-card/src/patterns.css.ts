import { component } from '@internal/css';
import { globalStyle } from '@vanilla-extract/css';
import { pattern } from './article-card.css.ts';
import { patternCount } from './patterns.ts';

/** Quiet patterns in the colour of hairlines: arcs, slats and ripples. */
const patterns = [
  'repeating-radial-gradient(circle at 50% 110%, #0000 0 11%, currentcolor 11% 11.5%)',
  'repeating-linear-gradient(115deg, #0000 0 18px, currentcolor 18px 20px)',
  'repeating-radial-gradient(circle at 15% 20%, #0000 0 18px, currentcolor 18px 20px)',
];

if (patterns.length !== patternCount) throw new Error('patternCount must count the patterns.');

for (const [index, drawing] of patterns.entries()) {
  globalStyle(`[data-pattern="${index}"]`, component({ vars: { [pattern]: drawing } }));
}
