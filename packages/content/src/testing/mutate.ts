import * as fc from 'fast-check';

/** Strings that a hostile or broken server may send in any field. */
const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  '</script><!--',
  '<a href="javascript:alert(1)">a</a>',
  'javascript:alert(1)',
  ' JAVA\nSCRIPT:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:a',
  'http://',
  '//evil.example/a',
  '/relative',
  'https://example.org/a b,c d\u0000',
  '\uD800',
  '',
  ' ',
];

const replacement = fc.oneof(
  fc.constantFrom(...hostile),
  fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 1e21, [], {}, [[]], [null], [{}], '0000-00-00'),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

/**
 * A JSON response with some of its values dropped, replaced by values of other types, or filled with markup and unsafe URLs, at
 * any depth.
 */
export function mutate(response: unknown): fc.Arbitrary<unknown> {
  const change = fc.record({
    at: fc.nat({ max: 1e9 }),
    how: fc.constantFrom('drop', 'replace', 'append'),
    value: replacement,
    markup: fc.constantFrom(...hostile),
  });
  return fc.array(change, { minLength: 1, maxLength: 12 }).map((changes) => {
    const copy = { root: structuredClone(response) };
    for (const { at, how, value, markup } of changes) {
      const places = getPlaces(copy);
      const place = places[at % places.length];
      if (!place) continue;
      const [holder, key] = place;
      const before = holder[key];
      if (how === 'append' && typeof before === 'string') holder[key] = before + markup;
      else if (how === 'drop') delete holder[key];
      else holder[key] = structuredClone(value);
    }
    return copy.root;
  });
}

type Holder = Record<string, unknown>;

/** Every object and key that hold a value. */
function getPlaces(value: unknown): [Holder, string][] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Holder;
  return Object.keys(holder).flatMap((key) => [
    [holder, key] as [Holder, string],
    ...getPlaces(holder[key]),
  ]);
}
