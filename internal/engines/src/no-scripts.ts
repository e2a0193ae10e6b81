/** What a document is sent with where an engine cannot be told to run no scripts: none is allowed. */
export const noScripts = { 'content-security-policy': "script-src 'none'" };
