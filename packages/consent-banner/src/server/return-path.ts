/**
 * Where a form returns to: a path of the same origin, given in the form as `return`, else the page that it was posted from, else the home page.
 * Whatever would lead elsewhere, such as `//example.com` or `/\example.com`, leads home.
 */
export function getReturnPath(request: Request, form?: URLSearchParams): string {
  const { origin, host } = new URL(request.url);
  const given = form?.get('return');
  const referrer = request.headers.get('referer');
  const wanted =
    given ?? (referrer && getPathOnHost(referrer, request.headers.get('host') ?? host));
  if (!wanted?.startsWith('/') || !URL.canParse(wanted, origin)) return '/';
  const url = new URL(wanted, origin);
  return url.origin === origin && !url.pathname.startsWith('//') ? url.pathname + url.search : '/';
}

function getPathOnHost(url: string, host: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { host: found, pathname, search } = new URL(url);
  return found === host ? pathname + search : undefined;
}
