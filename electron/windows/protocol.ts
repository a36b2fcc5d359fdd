import { protocol, type Session } from 'electron';
import { pageHeaders } from '#src/contract/page.ts';
import { HOST, SCHEME } from './own-page.ts';

type Page = { readonly body: Uint8Array; readonly type: string };
export type ReadPage = (urlPath: string) => Promise<Page | null>;

/** Before Electron is ready. */
export function registerScheme(): void {
  // corsEnabled: without it, pages of any other origin could read ours by fetch (CVE-2026-70604).
  const privileges = { standard: true, secure: true, supportFetchAPI: true, corsEnabled: true };
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges }]);
}

/** [X3] [X4] Serves the built pages, and nothing else, at `app://regie/`. */
export function servePages(session: Session, read: ReadPage): void {
  session.protocol.handle(SCHEME, async (request) => {
    const url = new URL(request.url);
    const page = url.host === HOST && request.method === 'GET' ? await read(url.pathname) : null;
    if (page === null) return new Response(null, { status: 404, headers: pageHeaders });
    return new Response(page.body, { headers: { ...pageHeaders, 'content-type': page.type } });
  });
}
