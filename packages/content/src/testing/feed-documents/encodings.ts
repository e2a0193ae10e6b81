import { rss, type FeedDocument } from './build.ts';

/** One byte for a character; windows-1252 is Latin-1 here but for one quote. */
const singleByte = (text: string) =>
  Uint8Array.from(text, (sign) => (sign === '’' ? 0x92 : sign.charCodeAt(0)));
const utf16 = (text: string, isBig: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  [...text].forEach((sign, index) => view.setUint16(index * 2, sign.charCodeAt(0), !isBig));
  return new Uint8Array(view.buffer);
};
const declared = (encoding: string, title = 'It’s café') =>
  `<?xml version="1.0" encoding="${encoding}"?>${rss(`<item><title>${title}</title><link>/1</link></item>`)}`;
/** The document with some bytes as its title. */
const withTitle = (encoding: string, ...title: number[]) => {
  const [before = '', after = ''] = declared(encoding, '\u0001').split('\u0001');
  return Uint8Array.of(...singleByte(before), ...title, ...singleByte(after));
};

const mark = 'RFC 7303 §3.3: a byte order mark is authoritative';
const header = 'RFC 7303 §3.2: the charset of the header, then the declaration';
const detection = 'XML 1.0, appendix F.1: detection without external information';
const labels = 'Encoding Standard §4.2, names and labels';
const misnamed = 'HTML §13.2.3.3: what is read as ASCII is not UTF-16';
const recovery = 'Encoding Standard §6, decode as UTF-8 where the label is unknown';

type Row = [name: string, body: BodyInit, charset: string | undefined, by: string, title?: string];

const rows: Row[] = [
  ['windows-1252, declared', singleByte(declared('windows-1252')), undefined, labels],
  ['ISO 8859-1, declared', singleByte(declared('ISO-8859-1')), undefined, labels],
  ['us-ascii, declared', singleByte(declared('us-ascii')), undefined, labels],
  ['Latin-1, in the header', singleByte(declared('utf-8')), 'latin1', header],
  ['cp1252, in quotes, in the header', singleByte(declared('utf-8')), '"cp1252"', header],
  ['windows-1252, in both', singleByte(declared('windows-1252')), 'windows-1252', header],
  ['UTF-8, declared', declared('utf-8'), undefined, header],
  ['UTF-8, in capitals, in the header', declared('UTF-8'), 'UTF-8', header],
  ['UTF-8 in the header, against the declaration', declared('iso-8859-1'), 'utf-8', header],
  ['UTF-8 without a name', declared('').replace(' encoding=""', ''), undefined, detection],
  ['UTF-8 against its header, by its mark', `\uFEFF${declared('utf-8')}`, 'iso-8859-1', mark],
  ['UTF-8 against its declaration, by its mark', `\uFEFF${declared('latin1')}`, undefined, mark],
  ['UTF-16 with a mark', utf16(`\uFEFF${declared('utf-16')}`, false), undefined, mark],
  ['UTF-16 with a mark, big endian', utf16(`\uFEFF${declared('utf-16')}`, true), undefined, mark],
  ['UTF-16 with a mark, against its header', utf16(`\uFEFF${declared('x')}`, true), 'utf-8', mark],
  ['UTF-16 without a mark', utf16(declared('utf-16'), false), undefined, detection],
  ['UTF-16 without a mark, big endian', utf16(declared('utf-16'), true), undefined, detection],
  ['UTF-8 that declares UTF-16', declared('utf-16'), undefined, misnamed],
  ['UTF-8 whose header says UTF-16', declared('utf-8'), 'utf-16', misnamed],
  ['UTF-8 of an unknown name', declared('utf-8'), 'klingon', recovery],
  ['UTF-8 that declares an unknown name', declared('klingon'), undefined, recovery],
  ['ISO 8859-15', withTitle('iso-8859-15', 0xa4), undefined, labels, '€'],
  ['ISO 8859-2', withTitle('iso-8859-2', 0xb1), undefined, labels, 'ą'],
  ['windows-1251', withTitle('windows-1251', 0xcf, 0xf0), undefined, labels, 'Пр'],
  ['KOI8-R', withTitle('koi8-r', 0xf0, 0xf2), undefined, labels, 'ПР'],
  ['Shift_JIS', withTitle('shift_jis', 0x93, 0xfa, 0x96, 0x7b), undefined, labels, '日本'],
  ['EUC-JP', withTitle('euc-jp', 0xc6, 0xfc, 0xcb, 0xdc), undefined, labels, '日本'],
  ['GBK', withTitle('gbk', 0xd6, 0xd0), undefined, labels, '中'],
  ['Big5', withTitle('big5', 0xa4, 0xa4), undefined, labels, '中'],
  ['EUC-KR', withTitle('euc-kr', 0xc7, 0xd1), undefined, labels, '한'],
];

export const encodings: FeedDocument[] = rows.map(
  ([name, body, charset, by, title = 'It’s café']) => ({
    name,
    body,
    headers: { 'content-type': charset ? `text/xml; charset=${charset}` : 'text/xml' },
    at: 'items.0.title',
    value: title,
    by,
  }),
);
