import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

/** The full path of a program on PATH. */
export function findProgram(...names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A Chromium for the browser-mode journeys: the system's, else the one Playwright installed. */
export function findChromium(): string | undefined {
  const own = chromium.executablePath();
  return (
    process.env.REGIE_CHROMIUM ??
    findProgram('chromium', 'chromium-browser', 'google-chrome') ??
    (existsSync(own) ? own : undefined)
  );
}

/** LibreOffice, for looking at exported workbooks. */
export function findOffice(): string | undefined {
  return findProgram('soffice', 'libreoffice');
}

/** Turns a page of a PDF into a picture. */
export function findPdfToPpm(): string | undefined {
  return findProgram('pdftoppm');
}

/** Electron and Chromium need a screen only on Linux; a developer's own is used where there is one. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}
