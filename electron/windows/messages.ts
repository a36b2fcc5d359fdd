import { app, type BrowserWindow, dialog } from 'electron';
import type { Text } from '#src/text/text.ts';

/** What to do about a file that could not be brought up to date before closing. */
export async function askAboutUnwritten(
  window: BrowserWindow,
  { t }: Text,
  reasons: readonly string[],
): Promise<'again' | 'close' | 'stay'> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: t('common:appName'),
    message: t('menu:notWritten'),
    detail: [...reasons, t('menu:notWrittenDetail')].join('\n\n'),
    buttons: [t('menu:tryAgain'), t('menu:closeAnyway'), t('menu:cancel')],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  });
  if (response === 0) return 'again';
  return response === 1 ? 'close' : 'stay';
}

export function tellOfCrash(window: BrowserWindow, { t }: Text): void {
  void dialog.showMessageBox(window, {
    type: 'warning',
    title: t('common:appName'),
    message: t('menu:crashed'),
    detail: t('menu:crashedDetail'),
  });
}

/** The window is beyond help: says so and ends the program. What is acknowledged is in the journal. */
export function endAfterCrashes({ t }: Text): void {
  dialog.showErrorBox(t('menu:crashedOften'), t('menu:crashedOftenDetail'));
  app.exit(1);
}
