interface ScriptPolicy {
  createScriptURL: (address: string) => string;
}

/** The name that a content security policy has to allow for scripts by address: `trusted-types broadsheet-consent`. */
const trustedTypesPolicy = 'broadsheet-consent';

let policy: ScriptPolicy | undefined;

/** The address as the browser wants it: under Trusted Types it takes no plain string. */
function scriptUrl(address: string): string {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy };
  };
  policy ??= trustedTypes?.createPolicy(trustedTypesPolicy, { createScriptURL: (url) => url });
  return policy?.createScriptURL(address) ?? address;
}

/**
 * Runs a script of another address: puts it at the end of the head.
 *
 * @param src its address
 * @param attributes of the element; `nonce` among them
 * @returns settles when it has run or failed
 */
export function insertScript(src: string, attributes: Record<string, string>): Promise<void> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    for (const [name, value] of Object.entries(attributes)) {
      if (!/^(on|src$|type$)/i.test(name)) script.setAttribute(name, value);
    }
    for (const end of ['load', 'error']) script.addEventListener(end, () => resolve());
    try {
      script.src = scriptUrl(src);
      document.head.append(script);
    } catch {
      // The page's policy does not know ours: the browser keeps the script out.
      resolve();
    }
  });
}
