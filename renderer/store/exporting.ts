import { create } from 'zustand';
import type { Result } from '#src/base/result.ts';
import type { Exported } from '#src/contract/calls.ts';
import { appInfo } from './app-info.ts';
import { download } from './download.ts';
import { pickFile } from './files.ts';
import { freshId } from './fresh.ts';
import { problemText } from './problem-text.ts';
import { currentText } from './settings.ts';
import { showToast } from './toasts.ts';

const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  pdf: 'application/pdf',
  svg: 'image/svg+xml',
  png: 'image/png',
} as const;
type Format = keyof typeof mediaTypes;

/** The export under way, for who shows how far it is; null when there is none. */
export const useExport = create<{ readonly job: string | null }>()(() => ({ job: null }));

export type Wanted<F extends Format> = {
  /** Suggested, without its ending. */
  readonly name: string;
  readonly format: F;
  /** Other formats that the name may ask for by its ending; none = only this one. */
  readonly formats?: readonly F[];
};
/** Where it goes: no path = the bytes come back and become a download. */
export type Target<F extends Format> = { readonly job: string; readonly path: string | null; readonly format: F };

/**
 * Asks once where an export goes, behind the browser door it is a download; shows it while it runs, hands over bytes that
 * found no path, and says how it ended.
 */
export async function exporting<F extends Format>(
  { name, format, formats }: Wanted<F>,
  run: (target: Target<F>) => Promise<Result<Exported>>,
): Promise<void> {
  const isDownload = appInfo().door === 'browser';
  const endings = formats === undefined ? [format] : undefined;
  const path = isDownload ? null : await pickFile('save-export', `${name}.${format}`, endings);
  if (path === null && !isDownload) return;
  const ending = path?.toLowerCase().split('.').at(-1);
  const chosen = formats?.find((each) => each === ending) ?? format;
  const job = freshId<string>();
  useExport.setState({ job });
  const done = await run({ job, path, format: chosen });
  useExport.setState((state) => (state.job === job ? { job: null } : state));
  const text = currentText();
  if (!done.ok) return showToast({ kind: 'problem', text: problemText(text, done.problem) });
  const { bytes, fileName } = done.value;
  if (bytes !== null) download(bytes, fileName, mediaTypes[chosen]);
  showToast({ kind: 'done', text: text.t('frame:exported', { fileName }) });
}
