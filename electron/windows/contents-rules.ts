import { app, type WebContents } from 'electron';

type Preventable = { readonly preventDefault: () => void };

function harden(contents: WebContents): void {
  const prevent = (event: Preventable): void => event.preventDefault();
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // A page never needs to go anywhere: loading the window again is done by the program.
  contents.on('will-navigate', prevent);
  contents.on('will-frame-navigate', prevent);
  contents.on('will-redirect', prevent);
  contents.on('will-attach-webview', prevent);
  // A page may ask a machine on the network for its own address, past the content policy and all other rules.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.on('select-bluetooth-device', (event, _devices, answer) => {
    event.preventDefault();
    answer('');
  });
}

/** [X26] [X27] Holds for every page this program will ever make, also one made by mistake. */
export function hardenAllContents(): void {
  app.on('web-contents-created', (_event, contents) => harden(contents));
}
