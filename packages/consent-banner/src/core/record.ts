/** How the choice was made: by one button for everything, item by item, or for one service alone. */
export type ConsentMethod = 'all' | 'none' | 'custom' | 'service';

/** What the visitor chose. Refusals are written down, so that "refused" and "never asked" differ. */
export interface ConsentRecord {
  /** The revision of the configuration that was answered. */
  revision: number;
  /** From when it holds, in seconds since 1970. An answer for one service alone leaves it as it was. */
  time: number;
  /**
   * Its place among the choices of this visitor: of two records the one with the higher number was chosen later. It is the time of
   * the choice in seconds since 1970, or one more than that of the choice before, if the clock says less.
   */
  order: number;
  /** Random, new for each choice: it names the choice in a receipt, and no visitor. */
  id: string;
  /** How the choice was made. */
  method: ConsentMethod;
  /** Whether the Global Privacy Control signal was on, so that a grant was given in spite of it. */
  gpc: boolean;
  /** By the ids of categories, and of the services that differ from theirs. */
  choices: Record<string, boolean>;
}

/** In bytes. A longer cookie crowds out those of the site. */
export const maxRecordLength = 1000;

const shape =
  /^1\.(\d{1,16})\.([\da-z]{1,9})(?:_([\da-z]{1,9}))?\.([\w-]{1,40})\.(all|none|custom|service)(:gpc)?\.([\w~!-]*)\./;

/**
 * The record as the value of a cookie, in characters that a cookie holds as they are (RFC 6265 §4.1.1):
 * format, revision, time with the order where it differs, id, method, choices with `!` before the refused, and a checksum.
 */
export function encodeRecord(record: ConsentRecord): string {
  const { revision, time, order, id, method, gpc, choices } = record;
  const chosen = Object.entries(choices).map(([key, granted]) => (granted ? key : `!${key}`));
  const place = order === time ? '' : `_${order.toString(36)}`;
  const text = `1.${revision}.${time.toString(36)}${place}.${id}.${method}${gpc ? ':gpc' : ''}.${chosen.join('~')}`;
  return `${text}.${checksum(text)}`;
}

/**
 * The record in a cookie's value. Anything odd about it gives `null`: a damaged answer is no answer. It never throws.
 * A time in the future, as of a clock that was wrong, counts as now.
 *
 * @param now in milliseconds since 1970
 */
export function decodeRecord(value: unknown, now: number): ConsentRecord | null {
  if (typeof value !== 'string' || value.length > maxRecordLength) return null;
  const parts = shape.exec(value);
  if (!parts) return null;
  const [, revision = '', time36 = '', order36, id = '', method, gpc, list = ''] = parts;
  const choices = list.match(/[^~]+/g) ?? [];
  const record: ConsentRecord = {
    revision: Number(revision),
    time: parseInt(time36, 36),
    order: parseInt(order36 ?? time36, 36),
    id,
    method: method as ConsentMethod,
    gpc: gpc !== undefined,
    choices: Object.fromEntries(
      choices.map((choice) => [choice.replace('!', ''), !choice.startsWith('!')]),
    ),
  };
  // With its checksum, and nothing twice.
  if (encodeRecord(record) !== value) return null;
  return { ...record, time: Math.min(record.time, Math.floor(now / 1000)) };
}

/** FNV-1a, 32 bits: it finds what was cut or garbled on the way, and is no protection against forgery. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** What was chosen for this very id; `undefined` when it was not asked. */
export function getChoice(record: ConsentRecord | null, id: string): boolean | undefined {
  return record && Object.hasOwn(record.choices, id) ? record.choices[id] : undefined;
}
