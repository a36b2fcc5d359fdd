// What the attacks must succeed against: a window as many programs have it, with Electron's defaults, a scheme of its
// own that joins paths, and a bridge that trusts its caller. For the tests only.
const { app, BrowserWindow, ipcMain, protocol } = require('electron');
const fs = require('node:fs/promises');
const path = require('node:path');

const pages = path.join(__dirname, 'pages');
const privileges = { standard: true, secure: true, supportFetchAPI: true };
protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }]);

ipcMain.handle('regie', (_event, name, args) => ({ ok: true, value: { name, args } }));

void app.whenReady().then(async () => {
  protocol.handle('app', async (request) => {
    try {
      const { pathname } = new URL(request.url);
      const body = await fs.readFile(path.join(pages, decodeURIComponent(pathname)));
      return new Response(body, { headers: { 'content-type': 'text/html' } });
    } catch {
      return new Response('', { status: 404 });
    }
  });
  const window = new BrowserWindow({ webPreferences: { preload: path.join(__dirname, 'preload.cjs') } });
  await window.loadURL('app://regie/index.html');
});
app.on('window-all-closed', () => app.quit());
