import { spawn } from 'node:child_process';
import process from 'node:process';

/** The program that opens an address as a double click would. Windows' `start` is part of its shell, this is not. */
function opener(url: string): readonly [command: string, args: readonly string[]] {
  switch (process.platform) {
    case 'darwin':
      return ['open', [url]];
    case 'win32':
      return ['rundll32', ['url.dll,FileProtocolHandler', url]];
    default:
      return ['xdg-open', [url]];
  }
}

/** Whether the system took the address. It knows the one-time token, so it is used up as soon as the page is there. */
export function openBrowser(url: string): Promise<boolean> {
  const [command, args] = opener(url);
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'ignore', detached: true });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
    // A browser that stays in the foreground was opened.
    setTimeout(resolve, 3_000, true).unref();
    child.unref();
  });
}
