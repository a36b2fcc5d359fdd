import { type Attack, aWhile, gets, inPage } from './attack.ts';

/** Addresses under our own scheme that lead out of the folder of pages, if they lead anywhere. */
const climbing = [
  'app://regie/../main/index.cjs',
  'app://regie/%2e%2e/main/index.cjs',
  'app://regie/..%2fmain/index.cjs',
  'app://regie/..%5cmain/index.cjs',
  'app://regie/assets/..%2f..%2fmain/index.cjs',
  'app://regie/assets/%2e%2e/%2e%2e/main/index.cjs',
  'app://regie//etc/passwd',
  'app://regie/%2fetc%2fpasswd',
  'app://regie/etc/passwd',
  'app://regie/index.html%00.js',
  'app://regie/%',
  'app://regie/../../../package.json',
  'app://evil/index.html',
  'app://evil/..%2f..%2fpackage.json',
];

const read = (url: string): string => `return (await fetch(${JSON.stringify(url)})).ok`;

/** From inside the page, and from the program itself, where no content policy stands in between. */
function readsFile(url: string): Attack {
  return {
    id: url,
    succeeds: async ({ app, page }) => {
      if ((await inPage(page, read(url))) === true) return true;
      return app.evaluate(async ({ BrowserWindow }, address) => {
        const [window] = BrowserWindow.getAllWindows();
        const session = window?.webContents.session as { fetch?: (url: string) => Promise<Response> } | undefined;
        return (await session?.fetch?.(address).catch(() => undefined))?.ok === true;
      }, url);
    },
  };
}

/** Files that are none of the page's business. */
export const fileAttacks: readonly Attack[] = [
  ...climbing.map(readsFile),
  gets('fetch-file', read('file:///etc/passwd')),
  gets(
    'xhr-file',
    `const request = new XMLHttpRequest(); request.open('GET', 'file:///etc/passwd', false); request.send(); return request.responseText !== ''`,
  ),
  {
    id: 'download',
    succeeds: async ({ app, page }) => {
      await app.evaluate(({ session, BrowserWindow }) => {
        const used = BrowserWindow.getAllWindows()[0]?.webContents.session ?? session.defaultSession;
        const marks = globalThis as { downloads?: number };
        marks.downloads = 0;
        used.on('will-download', (event, item) => {
          if (!event.defaultPrevented) marks.downloads = 1;
          item.cancel();
        });
      });
      const link = `{ href: URL.createObjectURL(new Blob(['x'])), download: 'x.exe' }`;
      await inPage(page, `Object.assign(document.createElement('a'), ${link}).click()`);
      await aWhile();
      return app.evaluate(() => (globalThis as { downloads?: number }).downloads === 1);
    },
  },
];
