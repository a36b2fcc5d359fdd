import type { Session } from 'electron';

const local = new Set(['app:', 'blob:', 'data:']);
/** The developer tools are pages of their own; a packaged program has none. */
const localToDevelopers = new Set([...local, 'devtools:']);

export function isLocal(url: string, isPackaged: boolean): boolean {
  const protocol = url.slice(0, url.indexOf(':') + 1).toLowerCase();
  return (isPackaged ? local : localToDevelopers).has(protocol);
}

/** [X23] [X24] [X25] No page of this session gets a permission, reaches a network or saves a file by itself. */
export function hardenSession(session: Session, isPackaged: boolean): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isLocal(url, isPackaged) }));
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
}
