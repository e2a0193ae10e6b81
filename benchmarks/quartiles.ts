/**
 * The first quartile, the median and the third, to three digits after the point.
 */
export function quartiles(values: number[]): string[] {
  const sorted = values.toSorted((a, b) => a - b);
  return [0.25, 0.5, 0.75].map((part) =>
    sorted[Math.floor(part * (sorted.length - 1))]!.toFixed(3),
  );
}
