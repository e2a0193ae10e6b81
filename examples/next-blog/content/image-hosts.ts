const { WORDPRESS_URL } = process.env;

/** The hosts whose images Next may fetch and resize: those of the WordPress, and of Jetpack's image service. */
export const imageHosts = WORDPRESS_URL ? [new URL(WORDPRESS_URL).hostname, '*.wp.com'] : [];

/** Whether Next may fetch an image: one of our own, or of a known host. The content security policy blocks others. */
export function isKnownImage(src: string): boolean {
  if (!URL.canParse(src)) return true;
  const { hostname } = new URL(src);
  return imageHosts.some((host) =>
    host.startsWith('*') ? hostname.endsWith(host.slice(1)) : hostname === host,
  );
}
