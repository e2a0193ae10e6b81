import { warnInDevelopment } from '@broadsheet/content';
import { findCategory } from '../config.ts';
import type { ConsentService, ValidConsentConfig } from '../../types.ts';
import type { RunnableScript } from './run-script.ts';
import { resolve } from './web-url.ts';

/** What decides whether a script in the markup may run. */
export interface ScriptRules {
  config: ValidConsentConfig;
  /** What it waits for. */
  ids: readonly string[];
  /** The nonce of the page. */
  nonce: string | undefined;
}

/** What is of the inert element, and not of the script. */
const inertAttributes = [
  'data-consent',
  'data-src',
  'data-type',
  'data-href',
  'src',
  'type',
  'nonce',
];

/** Of other types, such as import maps, the page has none that come later. */
const scriptTypes = ['', 'module', 'text/javascript', 'application/javascript', 'text/partytown'];

/**
 * The script that an inert element stands for, if the page vouches for it: by its nonce, or by naming its host for one of these ids.
 */
export function getScriptToRun(
  element: HTMLScriptElement,
  { config, ids, nonce }: ScriptRules,
): RunnableScript | undefined {
  const src = element.getAttribute('data-src') ?? element.getAttribute('src');
  const type = getType(element);
  if (type === undefined) return undefined;
  const url = src === null ? undefined : resolve(src);
  const hasNonce = Boolean(nonce) && element.nonce === nonce;
  const isNamed = url !== undefined && getHosts(config, ids).some((host) => isOnHost(url, host));
  if (!hasNonce && !isNamed) {
    warnInDevelopment(
      'data-consent',
      "a script is not run: give it the nonce of the page, or name its host in the configuration (hosts: { script: ['https://…'] }) of what it waits for.",
      src ?? 'inline',
    );
    return undefined;
  }
  if (src !== null && !url) return undefined;
  return {
    src: url?.href,
    text: src === null ? (element.textContent ?? '') : undefined,
    type,
    nonce: hasNonce ? nonce : undefined,
    attributes: Object.fromEntries(
      Array.from(element.attributes, ({ name, value }): [string, string] => [name, value]).filter(
        ([name]) => !inertAttributes.includes(name) && !name.startsWith('on'),
      ),
    ),
  };
}

/** The type that the script will have; `undefined` for what is no script. */
function getType(element: HTMLScriptElement): string | undefined {
  const given = element.getAttribute('data-type') ?? element.getAttribute('type') ?? '';
  const type = given.trim().toLowerCase();
  const asked = type === 'text/plain' ? '' : type;
  return scriptTypes.includes(asked) ? asked : undefined;
}

/** The hosts of scripts that the configuration names for these ids, and for the services of these categories. */
function getHosts(config: ValidConsentConfig, ids: readonly string[]): string[] {
  const items = ids.flatMap((id): ConsentService[] => {
    const category = findCategory(config, id);
    if (!category) return [];
    return category.id === id
      ? [category, ...category.services]
      : category.services.filter((service) => service.id === id);
  });
  return items.flatMap(({ hosts }) => hosts?.script ?? []);
}

/** Whether a URL is on a host of a content security policy: `example.com`, `https://*.example.com:8443`. */
function isOnHost({ protocol, hostname, port }: URL, source: string): boolean {
  const found = /^(?:(https?):\/\/)?(\*\.)?([a-z\d.-]+)(?::(\d+|\*))?\/?$/i.exec(source);
  if (!found) return false;
  const [, scheme, wildcard, name = '', wantedPort = ''] = found;
  const isHost = wildcard
    ? hostname.endsWith(`.${name.toLowerCase()}`)
    : hostname === name.toLowerCase();
  const isScheme = !scheme || protocol === 'https:' || protocol === `${scheme.toLowerCase()}:`;
  const usual = ['', protocol === 'https:' ? '443' : '80'];
  const isPort =
    wantedPort === '*' || port === wantedPort || (port === '' && usual.includes(wantedPort));
  return isHost && isScheme && isPort;
}
