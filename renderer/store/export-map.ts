import { callHost } from '#renderer/bridge/current-host.ts';
import type { PicturePaper } from '#src/contract/calls.ts';
import type { PictureFormat, PictureView } from '#src/contract/picture-view.ts';
import { assignmentOf } from '#src/dossier/dossier.ts';
import { appInfo } from './app-info.ts';
import { currentDossier, currentStatus } from './document.ts';
import { exporting } from './exporting.ts';
import { pickFile } from './files.ts';
import { freshId } from './fresh.ts';
import { currentText } from './settings.ts';

const types: Readonly<Record<PictureFormat, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  pdf: 'application/pdf',
};

export type MapExport = {
  readonly format: PictureFormat;
  readonly view: PictureView;
  readonly paper: PicturePaper;
  /** Pixels, for PNG. */
  readonly width: number | null;
};

/** The map as a picture: where is asked once; behind the browser door it is a download. */
export async function exportMap({ format, view, paper, width }: MapExport): Promise<void> {
  const { session } = currentStatus();
  if (session === null) return;
  const { t } = currentText();
  const { title } = assignmentOf(currentDossier());
  const isBrowser = appInfo().door === 'browser';
  const name = `${t('mapexport:title', { title: title || t('common:appName') })}.${format}`;
  const path = isBrowser ? null : await pickFile('save-export', name, [format]);
  if (path === null && !isBrowser) return;
  const job = freshId();
  const wanted = { session, job, format, path, view, paper, width };
  await exporting(job, types[format], () => callHost('map.export', wanted));
}
