/** Windows-1252 from 128 to 159. For HTML (§13.2.5.80) and every label of Latin-1 (Encoding §4.2) these are no control characters. */
export const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
