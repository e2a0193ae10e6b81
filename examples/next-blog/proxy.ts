import { NextResponse, type NextRequest } from 'next/server';

const isDevelopment = process.env.NODE_ENV === 'development';
const { PIXEL_URL } = process.env;

/**
 * Gives every page a content security policy: scripts run by the nonce of this one answer, and nothing is inline. Next reads the nonce
 * from the request and sets it on its own scripts; the layout reads `x-nonce`.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const policy = policyWith(nonce);
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

function policyWith(nonce: string): string {
  const pixel = PIXEL_URL ? new URL(PIXEL_URL).origin : '';
  return Object.entries({
    'default-src': `'self'`,
    // Next's development server evaluates code; what is built does not.
    'script-src': `'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    // It may come from there; that it comes only after a yes is the gate's part.
    'img-src': `'self' ${pixel}`,
    'object-src': `'none'`,
    'base-uri': `'none'`,
    'form-action': `'self'`,
    'frame-ancestors': `'none'`,
  })
    .map(([directive, sources]) => `${directive} ${sources.trim()}`)
    .join('; ');
}

export const config = {
  // Pages, not files; a prefetched page gets its policy when it is shown.
  matcher: [
    {
      source: '/((?!_next/|api/|icon.svg|feed.xml|sitemap.xml|robots.txt).*)',
      missing: [{ type: 'header', key: 'next-router-prefetch' }],
    },
  ],
};
