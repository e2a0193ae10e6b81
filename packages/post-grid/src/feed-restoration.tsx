import { restored } from './restored.ts';

export interface FeedRestorationProps {
  /**
   * Lets the script pass a content security policy. A policy without nonces takes the script's hash, which the README tells.
   */
  nonce?: string;
}

/** How long a page waits for its feed at most, in milliseconds. */
const patience = 1000;

// A stylesheet that stands in no element: React would find an attribute that it did not render, and a policy might forbid both.
const script =
  `try{if(history.state.broadsheetFeed){let s=new CSSStyleSheet,d=document,f=()=>{s.disabled=!0};` +
  `s.replaceSync("body>*{visibility:hidden}");d.adoptedStyleSheets=[...d.adoptedStyleSheets,s];` +
  `addEventListener("${restored}",f);setTimeout(f,${patience})}}catch{}`;

/**
 * On the way back to a feed, after a full load, has the page shown when its feeds have put everything back, and not the first posts
 * before. After a second the page is shown in any case. At any other time it does nothing, nor where scripts are off. Renders a
 * `<script>`, for the head.
 */
export function FeedRestoration({ nonce }: FeedRestorationProps) {
  return (
    <script
      nonce={nonce}
      // A browser shows a nonce to nobody.
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: script }}
    />
  );
}
