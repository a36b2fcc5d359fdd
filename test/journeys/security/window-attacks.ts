import { type Attack, aWhile, inPage } from './attack.ts';

/** Opens a window of a page that is not ours, with our preload script, and calls the host from it. */
function callsFrom(id: string, address: (http: string) => string): Attack {
  return {
    id,
    succeeds: ({ app, hostile, preload }) =>
      app.evaluate(
        async ({ BrowserWindow }, { url, script }) => {
          const window = new BrowserWindow({ show: false, webPreferences: { preload: script } });
          const timeout = new Promise((done) => setTimeout(done, 3_000, undefined));
          await Promise.race([window.loadURL(url).catch(() => undefined), timeout]);
          const call = `typeof regie === 'object' && regie.call('dossiers.recent', {}).then((answer) => answer.ok)`;
          const asked = window.webContents.executeJavaScript(call).catch(() => false);
          const answer: unknown = await Promise.race([asked, timeout]);
          window.destroy();
          return answer === true;
        },
        { url: address(hostile.http), script: preload },
      ),
  };
}

/** Other pages that try to pass for ours, and pages inside ours. */
export const windowAttacks: readonly Attack[] = [
  callsFrom('call-from-data', () => 'data:text/html,<h1>evil</h1>'),
  callsFrom('call-from-network', (http) => `${http}/call-from-network`),
  callsFrom('call-from-own-url', () => 'app://regie/index.html'),
  callsFrom('call-from-blank', () => 'about:blank'),
  {
    id: 'webview',
    succeeds: async ({ app, page, hostile }) => {
      const count = () => app.evaluate(({ webContents }) => webContents.getAllWebContents().length);
      const before = await count();
      const fields = `{ src: '${hostile.http}/webview' }`;
      await inPage(page, `document.body.append(Object.assign(document.createElement('webview'), ${fields}))`);
      await aWhile();
      // More, not other: a window of the attack before may still be closing.
      return hostile.wasReached('webview') || (await count()) > before;
    },
  },
  {
    id: 'call-from-frame',
    succeeds: async ({ app, page }) => {
      await inPage(
        page,
        `document.body.append(Object.assign(document.createElement('iframe'), { src: 'app://regie/index.html' }))`,
      );
      await aWhile();
      return app.evaluate(async ({ BrowserWindow }) => {
        const frames = BrowserWindow.getAllWindows()[0]?.webContents.mainFrame.frames ?? [];
        const call = `typeof regie === 'object' && regie.call('app.info', {}).then((answer) => answer.ok)`;
        const answers = await Promise.all(frames.map((frame) => frame.executeJavaScript(call).catch(() => false)));
        return answers.includes(true);
      });
    },
  },
];
