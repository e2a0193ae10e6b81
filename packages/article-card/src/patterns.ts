/** How many drawn patterns there are; `patterns.css.ts` draws them. */
export const patternCount = 3;
