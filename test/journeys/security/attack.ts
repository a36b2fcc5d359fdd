import type { ElectronApplication, Page } from '@playwright/test';
import type { Hostile } from './hostile.ts';

export type Target = {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly hostile: Hostile;
  /** The preload script of its windows. */
  readonly preload: string;
};

/** One way to do harm from inside a page; the same code runs against our window and against one without protection. */
export type Attack = {
  readonly id: string;
  /** True when it got what it wanted. */
  readonly succeeds: (target: Target) => Promise<boolean>;
};

/** Long enough for a local request to be made, or a page to be left. */
const A_WHILE_MS = 400;

export function aWhile(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, A_WHILE_MS));
}

/**
 * Runs statements as the page's own: a timer has to fire first, since what the test driver evaluates directly is
 * exempt from the content policy. Whatever they throw counts as a failed attempt.
 */
export async function inPage(page: Page, statements: string): Promise<unknown> {
  const source = `new Promise((done) => setTimeout(done, 0)).then(async () => { ${statements} }).catch(() => undefined)`;
  return page.evaluate(source).catch(() => undefined);
}

/** Leaves `window.pwned` behind, at once or a moment later. */
export function leavesMark(id: string, statements: string): Attack {
  return {
    id,
    succeeds: async ({ page }) => {
      await inPage(page, statements);
      await aWhile();
      return (await page.evaluate('window.pwned === true').catch(() => false)) === true;
    },
  };
}

/** Answers true. */
export function gets(id: string, statements: string): Attack {
  return { id, succeeds: async ({ page }) => (await inPage(page, statements)) === true };
}

/** What `statements` may name: where to go, under the name of the attack. */
function addresses(id: string, { http, ws }: Hostile): string {
  return `const HTTP = ${JSON.stringify(`${http}/${id}`)}; const WS = ${JSON.stringify(`${ws}/${id}`)};`;
}

/** Reaches the hostile machine under its own name. */
export function reaches(id: string, statements: string): Attack {
  return {
    id,
    succeeds: async ({ page, hostile }) => {
      await inPage(page, addresses(id, hostile) + statements);
      await aWhile();
      return hostile.wasReached(id);
    },
  };
}

/** Makes the window show another page, opens another, or reaches the hostile machine by doing so. */
export function leaves(id: string, statements: string): Attack {
  return {
    id,
    succeeds: async ({ app, page, hostile }) => {
      const look = () =>
        app.evaluate(({ BrowserWindow }) =>
          BrowserWindow.getAllWindows().map(({ webContents }) => webContents.getURL()),
        );
      const before = (await look()).toSorted().join();
      await inPage(page, addresses(id, hostile) + statements);
      await aWhile();
      return (await look()).toSorted().join() !== before || hostile.wasReached(id);
    },
  };
}
