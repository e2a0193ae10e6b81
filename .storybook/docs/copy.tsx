import { useState } from 'react';

/** A button that puts text on the clipboard, and says that it did. */
export function Copy({ label, text }: { label: string; text: string }) {
  const [copied, setCopied] = useState<string>();
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(text);
  };
  return (
    <button type="button" className="docs-copy" onClick={copy}>
      {copied === text ? 'Copied' : label}
    </button>
  );
}
