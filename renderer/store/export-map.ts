import { callHost } from '#renderer/bridge/current-host.ts';
import type { PicturePaper } from '#src/contract/calls.ts';
import type { PictureFormat, PictureView } from '#src/contract/picture-view.ts';
import { assignmentOf } from '#src/dossier/dossier.ts';
import { currentDossier, currentStatus } from './document.ts';
import { exporting } from './exporting.ts';
import { currentText } from './settings.ts';

export type MapExport = {
  readonly format: PictureFormat;
  readonly view: PictureView;
  readonly paper: PicturePaper;
  /** Pixels, for PNG. */
  readonly width: number | null;
};

/** The map as a picture. */
export async function exportMap({ format, view, paper, width }: MapExport): Promise<void> {
  const { session } = currentStatus();
  if (session === null) return;
  const { t } = currentText();
  const { title } = assignmentOf(currentDossier());
  const name = t('mapexport:title', { title: title || t('common:appName') });
  await exporting({ name, format }, (target) => callHost('map.export', { session, ...target, view, paper, width }));
}
