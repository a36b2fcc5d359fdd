import { httpDoor } from '#src/contract/http-door.ts';
import type { BeamerView } from '#src/views/beamer/beamer-view.ts';
import { blackView } from '#src/views/beamer/live.ts';

declare global {
  interface Window {
    /** Put there by the beamer's own preload script; absent in a browser. */
    readonly regieBeamer?: { readonly listen: (listener: (view: unknown) => void) => void };
  }
}

const PLACE = 'regie-beamer';

/** Every view from now on; what came over either door was parsed by the host before. */
export function listenForViews(show: (view: BeamerView) => void): void {
  if (window.regieBeamer !== undefined) {
    window.regieBeamer.listen((view) => {
      if (view !== null) show(view as BeamerView);
    });
    return;
  }
  // In a browser the key of the address opens the one stream there is; it stays in this tab, and out of the history.
  const { hash, pathname } = window.location;
  if (hash.startsWith(httpDoor.viewPrefix)) {
    window.sessionStorage.setItem(PLACE, hash.slice(httpDoor.viewPrefix.length));
    window.history.replaceState(null, '', pathname);
  }
  const key = window.sessionStorage.getItem(PLACE);
  if (key === null) return;
  const stream = new EventSource(`${httpDoor.view}?${httpDoor.viewKey}=${key}`);
  stream.onmessage = ({ data }: MessageEvent<string>) => show(JSON.parse(data) as BeamerView);
  // Closed by the regisseur: nothing of it stays on the wall, also where a browser keeps the tab.
  stream.addEventListener(httpDoor.viewEnds, () => {
    stream.close();
    show(blackView('nl'));
    window.close();
  });
}
