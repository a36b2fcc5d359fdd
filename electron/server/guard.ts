import type { IncomingHttpHeaders } from 'node:http';

/** What a request is for decides what its headers must prove. */
export type Purpose = 'page' | 'post' | 'events';

/** Status to refuse with, or null to let in. `host` is our own `127.0.0.1:PORT`. */
export function refusalOf(purpose: Purpose, headers: IncomingHttpHeaders, host: string): number | null {
  // A name that was bound to this address by someone else's DNS still says that name here.
  if (headers.host !== host) return 421;
  const own = `http://${host}`;
  if (headers.origin !== undefined && headers.origin !== own) return 403;
  if (purpose === 'post' && headers.origin === undefined) return 403;
  if (!mayComeFrom(purpose, headers['sec-fetch-site'])) return 403;
  if (purpose === 'post' && !isJson(headers['content-type'])) return 415;
  return null;
}

/** Browsers say where a request comes from; a page may be opened by hand (`none`), the rest only by a page of ours. */
function mayComeFrom(purpose: Purpose, site: string | string[] | undefined): boolean {
  return site === undefined || site === 'same-origin' || (purpose === 'page' && site === 'none');
}

/** Any other type can be sent by a form of another site without asking first. */
function isJson(type: string | undefined): boolean {
  return type?.split(';')[0]?.trim().toLowerCase() === 'application/json';
}

export function cookieOf(headers: IncomingHttpHeaders, name: string): string | undefined {
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}
