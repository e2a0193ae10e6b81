export function safeHref(href: unknown): string | undefined {
  if (typeof href === 'string')
  try {
  if (/^(https:\/\/(?!\S*xn--)[a-z\d.-]*\.[a-z]+)?[/?#](?![/\\])[!-~]*$/.test(href)) return href;
  const address = href.replace(/[\t\n\r]|^[^!-\uFFFF]+|(?<=[!-\uFFFF])[^!-\uFFFF]+$/g, '')
    .replace(/[\s\p{C}]/gu, encodeURI);
    if (address && /^(https?|mailto|tel):/.test(new URL(address, 'https://a').href)) return address;
  } catch {
  }
  return undefined;
}
