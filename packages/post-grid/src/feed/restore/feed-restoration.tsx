import { restoredEvent } from './restored-event.ts';

export interface FeedRestorationProps {
  /** For a content security policy with nonces. A policy without them takes the script's hash, which the README states. */
  nonce?: string | undefined;
}

/** How long the page is hidden at most, in milliseconds. */
const timeout = 1000;

// A constructed stylesheet: React would find an attribute that it did not render, and a policy might forbid both.
const script =
  `try{if(history.state.broadsheetFeed){let s=new CSSStyleSheet,d=document,f=()=>{s.disabled=!0};` +
  `s.replaceSync("body>*{visibility:hidden}");d.adoptedStyleSheets=[...d.adoptedStyleSheets,s];` +
  `addEventListener("${restoredEvent}",f);setTimeout(f,${timeout})}}catch{}`;

/**
 * Hides the page on Back or Forward after a full load until its feeds are restored, so that it is not seen to jump; at most for a
 * second. Does nothing at any other time, and nothing without JavaScript. Renders a `<script>`, for the head.
 */
export function FeedRestoration({ nonce }: FeedRestorationProps) {
  return (
    <script
      nonce={nonce}
      // Browsers hide the nonce from scripts.
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: script }}
    />
  );
}
