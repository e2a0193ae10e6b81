import { warnInDevelopment } from '@broadsheet/content';

/** A script that may run. */
export interface RunnableScript {
  /** The URL of an external one. */
  src?: string | undefined;
  /** The text of an inline one. */
  text?: string | undefined;
  type: string;
  nonce?: string | undefined;
  /** Whatever else the element has. */
  attributes: Record<string, string>;
}

interface ScriptPolicy {
  createScriptURL: (url: string) => string;
  createScript: (text: string) => string;
}

/** A content security policy with Trusted Types has to allow it by name: `trusted-types broadsheet-consent`. */
const trustedTypesPolicy = 'broadsheet-consent';

let policy: ScriptPolicy | undefined;

/** What is being run right now: the policy lets nothing else pass. */
let approved: string | undefined;

function getPolicy(): ScriptPolicy | undefined {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy };
  };
  const pass = (text: string) => {
    if (text !== approved) throw new TypeError('Broadsheet: this script was not approved.');
    return text;
  };
  policy ??= trustedTypes?.createPolicy(trustedTypesPolicy, {
    createScriptURL: pass,
    createScript: pass,
  });
  return policy;
}

/**
 * Runs a script: a new element, because one that was parsed in a fragment never runs.
 *
 * @param insert puts the element into the page
 * @returns settles when it has run or failed; at once where the next need not wait for it
 */
export function runScript(
  { src, text = '', type, nonce, attributes }: RunnableScript,
  insert: (script: HTMLScriptElement) => void,
): Promise<void> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
    // What is made by a script would else run whenever it has come.
    script.async = 'async' in attributes;
    if (type) script.type = type;
    if (nonce) script.nonce = nonce;
    for (const end of ['load', 'error']) script.addEventListener(end, () => resolve());
    try {
      approved = src ?? text;
      const trusted = getPolicy();
      if (src === undefined) script.text = trusted?.createScript(text) ?? text;
      else script.src = trusted?.createScriptURL(src) ?? src;
      insert(script);
    } catch {
      // The page's policy does not know ours: the browser keeps the script out.
      resolve();
    } finally {
      approved = undefined;
    }
    // A browser says of none of these when they have run.
    if (
      src === undefined ||
      script.async ||
      !(type === '' || type === 'module' || type.endsWith('javascript'))
    ) {
      resolve();
    }
  });
}

/**
 * From the first script on that waited, `document.write` writes nothing: the page is parsed, and it would replace all of it.
 */
export function refuseWrites(): void {
  const refuse = () =>
    warnInDevelopment(
      'data-consent',
      'document.write of a script that waited for consent is ignored: it would replace the whole page. Load the script in a frame of its own, or use one that does not write.',
    );
  document.write = refuse;
  document.writeln = refuse;
}
