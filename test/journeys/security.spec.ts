import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type ElectronApplication, _electron, expect, test } from '@playwright/test';
import { appOut, root } from '#electron/build/paths.ts';
import { launchRegie, newFolder, type Regie } from './launch.ts';
import { allAttacks } from './security/all-attacks.ts';
import type { Attack, Target } from './security/attack.ts';
import { bridgeAttacks, codeAttacks } from './security/code-attacks.ts';
import { fileAttacks } from './security/file-attacks.ts';
import { type Hostile, startHostile } from './security/hostile.ts';
import { navigationAttacks, networkAttacks } from './security/network-attacks.ts';
import { permissionAttacks } from './security/permission-attacks.ts';
import { windowAttacks } from './security/window-attacks.ts';

// One window for all, in order: it must still be itself after the last attack.
test.describe.configure({ mode: 'default' });

let hostile: Hostile;
let regie: Regie;
let target: Target;

test.beforeAll(async () => {
  hostile = await startHostile();
  regie = await launchRegie();
  target = { app: regie.app, page: regie.page, hostile, preload: path.join(appOut, 'preload/index.cjs') };
});
test.afterAll(async () => {
  await regie?.close();
  hostile?.close();
});

type Preferences = Readonly<Record<string, unknown>>;

/** As Electron itself has them for every window, after its own defaults. */
function preferences(app: ElectronApplication): Promise<readonly Preferences[]> {
  return app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => {
      const contents = webContents as unknown as { getLastWebPreferences: () => Record<string, unknown> };
      return JSON.parse(JSON.stringify(contents.getLastWebPreferences())) as Record<string, unknown>;
    }),
  );
}

async function expectPreference(name: string, ...allowed: readonly unknown[]): Promise<void> {
  const all = await preferences(target.app);
  expect(all.length).toBeGreaterThan(0);
  for (const each of all) expect(allowed, `${name} of a window`).toContain(each[name]);
}

async function expectRefused(attacks: readonly Attack[], ...ids: readonly string[]): Promise<void> {
  const chosen = ids.length > 0 ? attacks.filter(({ id }) => ids.includes(id)) : attacks;
  expect(chosen.length).toBeGreaterThanOrEqual(Math.max(1, ids.length));
  const succeeded: string[] = [];
  for (const attack of chosen) if (await attack.succeeds(target)) succeeded.push(attack.id);
  expect(succeeded).toEqual([]);
}

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(root, folder, file));
}

function filesWith(pattern: RegExp, ...folders: readonly string[]): readonly string[] {
  const files = folders.flatMap(sourceFiles).filter((file) => pattern.test(readFileSync(file, 'utf8')));
  return files.map((file) => path.relative(root, file).split(path.sep).join('/'));
}

test.describe("Electron's checklist", () => {
  test('[X24] 1 shows only pages of its own, in a secure context', async () => {
    const { page } = target;
    expect(await page.evaluate(() => window.isSecureContext)).toBe(true);
    const loaded = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLScriptElement | HTMLLinkElement>('script, link')].map((element) =>
        'src' in element ? element.src : element.href,
      ),
    );
    expect(loaded.length).toBeGreaterThan(0);
    expect(loaded.filter((url) => !url.startsWith('app://regie/'))).toEqual([]);
  });

  test('[X20] 2 gives pages no Node', async () => {
    for (const name of ['nodeIntegration', 'nodeIntegrationInWorker', 'nodeIntegrationInSubFrames']) {
      await expectPreference(name, false, undefined);
    }
    await expectRefused(bridgeAttacks, 'node-in-page');
  });

  test('[X20] 3 keeps the preload script in a world of its own', async () => {
    await expectPreference('contextIsolation', true);
    await expectRefused(bridgeAttacks, 'electron-in-page', 'escape-bridge');
  });

  test('[X20] 4 runs pages in the sandbox', () => expectPreference('sandbox', true));

  test('[X23] 5 grants no permission', () => expectRefused(permissionAttacks));

  test('[X20] 6 leaves web security on', () => expectPreference('webSecurity', true));

  test('[X3] [X28] 7 sends a content policy that lets no text become code', async () => {
    const policy = await target.page.evaluate(async () => {
      const answer = await fetch('app://regie/index.html');
      return answer.headers.get('content-security-policy');
    });
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/script-src[^;]*(unsafe|\*|http|data|blob)/);
    await expectRefused(codeAttacks);
  });

  test('[X20] 8 runs no insecure content', () => expectPreference('allowRunningInsecureContent', false));

  test('[X20] 9 has no experimental features', () => expectPreference('experimentalFeatures', false, undefined));

  test('[X20] 10 enables no further features of the engine', () =>
    expectPreference('enableBlinkFeatures', undefined, ''));

  test('[X27] 11 has no webview that could open windows', async () => {
    await expectPreference('webviewTag', false);
    await expectRefused(windowAttacks, 'webview');
  });

  test('[X27] 12 makes no webview, whatever its options', async () => {
    const prevented = await target.app.evaluate(({ BrowserWindow }) => {
      let isPrevented = false;
      const event = { preventDefault: () => (isPrevented = true) };
      BrowserWindow.getAllWindows()[0]?.webContents.emit('will-attach-webview', event, {}, {});
      return isPrevented;
    });
    expect(prevented).toBe(true);
  });

  test('[X26] 13 goes to no other page', () => expectRefused(navigationAttacks));

  test('[X26] 14 opens no window', () =>
    expectRefused(navigationAttacks, 'window-open', 'window-open-own', 'link-blank'));

  test('[X24] 15 hands no address to the system', () => {
    expect(filesWith(/openExternal/, 'electron', 'renderer')).toEqual([]);
    const calls = filesWith(/\bshell\.\w+\(/, 'electron');
    expect(calls).toEqual(['electron/windows/program-window.ts']);
    const [desktop = ''] = calls.map((file) => readFileSync(path.join(root, file), 'utf8'));
    expect(desktop.match(/\bshell\.\w+\(/g)).toEqual(['shell.showItemInFolder(']);
  });

  test('[X20] 16 is built for an Electron that is still mended', () => {
    const { devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    // 39.8.10, 40.9.3, 41.4.0 and later are safe from CVE-2026-70604, which hits programs with a scheme of their own.
    expect(Number(devDependencies.electron?.split('.')[0])).toBeGreaterThanOrEqual(42);
  });

  test('[X22] 17 listens to its own pages only', () => expectRefused(windowAttacks));

  test('[X4] 18 serves its pages by a scheme of its own and reads no file for them', async () => {
    expect(target.page.url()).toBe('app://regie/index.html');
    await expectRefused(fileAttacks);
  });

  test('[X30] 19 sets the fuses of the program it hands out', () => {
    const fuses = readFileSync(path.join(root, 'electron-builder.yml'), 'utf8');
    const expected = [
      'runAsNode: false',
      'enableCookieEncryption: true',
      'enableNodeOptionsEnvironmentVariable: false',
      'enableNodeCliInspectArguments: false',
      'enableEmbeddedAsarIntegrityValidation: true',
      'onlyLoadAppFromAsar: true',
    ];
    for (const fuse of expected) expect(fuses).toContain(fuse);
  });

  test('[X21] 20 shows pages three functions and nothing of Electron', async () => {
    await expectRefused(bridgeAttacks);
    // The beamer has a door of its own, through which it says that it listens, and nothing else.
    expect(filesWith(/ipcMain\./, 'electron')).toEqual([
      'electron/windows/beamer-window.ts',
      'electron/windows/ipc-door.ts',
    ]);
    expect(filesWith(/ipcRenderer\b/, 'electron', 'renderer')).toEqual([
      'electron/beamer-preload.ts',
      'electron/preload.ts',
    ]);
  });
});

test('[X24] reaches no network in any way', () => expectRefused(networkAttacks));

test('[X25] saves no file by itself', () => expectRefused(fileAttacks, 'download'));

test('[X31] starts with the switches that keep Chromium off the network', async () => {
  const rules = await target.app.evaluate(({ app }) => ({
    resolver: app.commandLine.getSwitchValue('host-resolver-rules'),
    hasNoProxy: app.commandLine.hasSwitch('no-proxy-server'),
    isQuiet: app.commandLine.hasSwitch('disable-background-networking'),
  }));
  expect(rules).toEqual({ resolver: 'MAP * ~NOTFOUND', hasNoProxy: true, isQuiet: true });
});

test('[X24] [X26] was still itself after all attacks', async () => {
  expect(target.page.url()).toBe('app://regie/index.html');
  const answer = await target.page.evaluate(() => (window as never as Bridge).regie.call('app.info', {}));
  expect(answer).toMatchObject({ ok: true, value: { door: 'desktop' } });
});

type Bridge = { readonly regie: { readonly call: (name: string, args: object) => Promise<unknown> } };

// The attacks are worth something only if they work where nothing is in their way.
test('[X20] [X21] [X22] [X23] [X24] [X25] [X26] [X27] [X28] the same attacks succeed against a window without protection', async () => {
  const folder = path.join(root, 'test/journeys/security/unhardened');
  const app = await _electron.launch({
    args: [folder, `--user-data-dir=${await newFolder()}`],
    env: process.env as Record<string, string>,
  });
  const page = await app.firstWindow();
  await page.waitForLoadState();
  const control: Target = { app, page, hostile: await startHostile(), preload: path.join(folder, 'preload.cjs') };
  const succeeded: string[] = [];
  for (const attack of allAttacks) {
    if (await attack.succeeds(control)) succeeded.push(attack.id);
    await backHome(control);
  }
  control.hostile.close();
  await app.close();
  test.info().annotations.push({ type: 'succeeded', description: `${succeeded.length} of ${allAttacks.length}` });
  process.stdout.write(`${succeeded.length} of ${allAttacks.length} attacks succeed without protection\n`);
  expect(succeeded.length).toBeGreaterThanOrEqual(18);
  // At least one of every kind.
  for (const kind of [
    codeAttacks,
    bridgeAttacks,
    networkAttacks,
    fileAttacks,
    permissionAttacks,
    windowAttacks,
    navigationAttacks,
  ]) {
    expect(kind.map(({ id }) => id).filter((id) => succeeded.includes(id))).not.toEqual([]);
  }
});

/** Undoes what an attack did to the control window, so that the next one starts afresh. */
async function backHome({ app }: Target): Promise<void> {
  await app.evaluate(async ({ BrowserWindow }) => {
    const [first, ...others] = BrowserWindow.getAllWindows().toSorted((a, b) => a.id - b.id);
    for (const window of others) window.destroy();
    // Where an attack is still on its way elsewhere, the first way home is broken off.
    const goHome = (): Promise<void> | undefined => first?.loadURL('app://regie/index.html');
    await goHome()?.catch(goHome);
  });
}
