const { WORDPRESS_URL } = process.env;

/** The hosts whose pictures Next may fetch and resize: those of the WordPress, and of Jetpack, which serves the pictures of many. */
export const imageHosts = WORDPRESS_URL ? [new URL(WORDPRESS_URL).hostname, '*.wp.com'] : [];

/** Whether Next may fetch a picture: one of our own, or of a known host. A picture of another host would be refused by the policy. */
export function isKnownImage(src: string): boolean {
  if (!URL.canParse(src)) return true;
  const { hostname } = new URL(src);
  return imageHosts.some((host) =>
    host.startsWith('*') ? hostname.endsWith(host.slice(1)) : hostname === host,
  );
}
