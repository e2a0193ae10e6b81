interface ScriptPolicy {
  createScriptURL: (url: string) => string;
}

/** A content security policy with Trusted Types has to allow it by name: `trusted-types broadsheet-consent`. */
const trustedTypesPolicy = 'broadsheet-consent';

let policy: ScriptPolicy | undefined;

/** The URL as the browser wants it: under Trusted Types it takes no plain string. */
function toScriptUrl(url: string): string {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy };
  };
  policy ??= trustedTypes?.createPolicy(trustedTypesPolicy, {
    createScriptURL: (trusted) => trusted,
  });
  return policy?.createScriptURL(url) ?? url;
}

/**
 * Runs an external script: appends it to the head.
 *
 * @param attributes of the element; `nonce` among them. `src`, `type` and event handlers are left out
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
      script.src = toScriptUrl(src);
      document.head.append(script);
    } catch {
      // The page's policy does not know ours: the browser keeps the script out.
      resolve();
    }
  });
}
