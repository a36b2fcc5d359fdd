import '#src/contract/jitless.ts';
import './ui/tokens.css';
import './ui/global.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { applyLook } from './app/apply-look.ts';
import { Locked } from './app/locked.tsx';
import { startWindow } from './app/start-window.ts';
import { connectHost } from './bridge/current-host.ts';
import { enterHttpDoor, httpHost, thisBrowser } from './bridge/http.ts';
import { ipcHost } from './bridge/ipc.ts';
import type { Host } from '#src/contract/calls.ts';

/** The door this page came through; null when it may not come in. */
async function findHost(): Promise<Host | null> {
  const desktop = ipcHost();
  if (desktop !== null) return desktop;
  const browser = thisBrowser();
  const { hash, pathname } = window.location;
  const isIn = await enterHttpDoor(hash, browser);
  // The token is used up; it must not stay in the history or be mailed along with the address.
  window.history.replaceState(null, '', pathname);
  return isIn ? httpHost(browser) : null;
}

async function start(): Promise<void> {
  const root = createRoot(document.getElementById('root') as HTMLElement);
  const host = await findHost();
  if (host === null) return root.render(<Locked />);
  connectHost(host);
  await startWindow();
  const isDark = window.matchMedia('(prefers-color-scheme: dark)');
  applyLook(document.documentElement, isDark, window.matchMedia('(forced-colors: active)'));
  root.render(<App />);
}

void start();
