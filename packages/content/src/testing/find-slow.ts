/** The length of an awkward text, in characters. */
const awkwardLength = 200_000;

/** One character or a short run of them, so often that the text has the length. */
const fill = (piece: string, size = awkwardLength) => piece.repeat(Math.ceil(size / piece.length));

const awkward = [
  ...', ; : - – … . / \\ < > & # [ ] ( ) { } " \' = @ + * _ | 7 a A \u00A0 \u3000 é 中 \u0000 \u200B \uD800 %'.split(
    ' ',
  ),
  ' ',
  '\t',
  '\n',
  '<a',
  '</a',
  '<a ',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<p>',
  '<img ',
  '<img src=',
  '<img src="',
  '<a href="<a" ',
  '="',
  '&amp',
  '&#x',
  '&lt;a',
  '[a ',
  '[a_',
  '[/a',
  '(a',
  'a@',
  '@a',
  'a\n ',
  '<title>',
  '<item>',
  '</item>',
  '<title><![CDATA[a]]>',
  '{"a":',
  '[{',
  '<math><mi>',
  '</b></i>',
  '<o:p>',
];

/** In milliseconds of the processor: a busy machine makes a process wait, and not compute. */
async function measure(run: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** How much longer the double takes: the least of some, so that a pause of the machine does not count. */
async function measureGrowth(run: (size: number) => unknown): Promise<number> {
  let least = Infinity;
  for (let round = 0; round < 5 && least > 3; round += 1) {
    const half = await measure(() => run(awkwardLength / 2));
    least = Math.min(least, (await measure(() => run(awkwardLength))) / half);
  }
  return least;
}

/**
 * Runs a function with 200 kB of every awkward character.
 *
 * @returns the characters for which twice the length takes more than about twice the time, with figures
 */
export async function findSlow(run: (text: string) => unknown): Promise<unknown[]> {
  const slow: unknown[] = [];
  for (const piece of awkward) {
    const time = await measure(() => run(fill(piece)));
    // Quadratic time would be seconds at this length.
    if (time < 300) continue;
    const growth = await measureGrowth((size) => run(fill(piece, size)));
    if (growth > 3) slow.push([piece, time, growth]);
  }
  return slow;
}
