import type { BeamerView } from '#src/views/beamer/beamer-view.ts';

declare global {
  interface Window {
    /** Put there by the beamer's own preload script; absent in a browser. */
    readonly regieBeamer?: { readonly listen: (listener: (view: unknown) => void) => void };
  }
}

const KEY = '#view=';
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
  if (hash.startsWith(KEY)) {
    window.sessionStorage.setItem(PLACE, hash.slice(KEY.length));
    window.history.replaceState(null, '', pathname);
  }
  const key = window.sessionStorage.getItem(PLACE);
  if (key === null) return;
  const stream = new EventSource(`/view?key=${key}`);
  stream.onmessage = ({ data }: MessageEvent<string>) => show(JSON.parse(data) as BeamerView);
}
