import { callHost } from '#renderer/bridge/current-host.ts';
import { analyse } from '#src/analysis/analyse.ts';
import { startReplica } from '#src/changes/replica.ts';
import type { Opened } from '#src/contract/calls.ts';
import { unpackDossier } from '#src/file-format/packed-dossier.ts';
import { firstOpenTheme } from '#src/views/map/first-open.ts';
import type { Rollups } from '#src/views/themes/theme-rollup.ts';
import { closedDocument, closedStatus, useDocument } from './document.ts';
import { allSent, forgetEdits, takeEntry } from './edit.ts';
import { earlyFor, type Read } from './reading.ts';
import { loadRecent } from './recent.ts';
import { resetSession, type ScreenKey, setOpenThemes } from './session.ts';
import { shownWith } from './shown.ts';
import { seedRollups } from './theme-rollups.ts';

export type OpeningOptions = {
  readonly screen?: ScreenKey;
  /** The same dossier again, after a choice about its file: what is looked at stays. */
  readonly keepsView?: boolean;
};

/** Shows an opened dossier, on the map unless told otherwise; all that follows from it is worked out at once. */
export function openDossier(opened: Opened, options: OpeningOptions = {}): void {
  const dossier = unpackDossier(opened.dossier);
  showRead(opened, { dossier, analysis: analyse(dossier), rollups: null }, options);
}

/** What was worked out in turns, shown in one. */
export function showRead(
  opened: Opened,
  { dossier, analysis, rollups }: Pick<Read, 'dossier' | 'analysis'> & { readonly rollups: Rollups | null },
  options: OpeningOptions = {},
): void {
  forgetEdits();
  const replica = startReplica(dossier, opened.seq, opened.history);
  const { session, path, fileName, isReadOnly, savedAt } = opened;
  const status = { ...closedStatus, session, path, fileName, isReadOnly, savedAt };
  if (rollups !== null) seedRollups(rollups);
  useDocument.setState(shownWith({ ...closedDocument, dossier, analysis, status }, replica));
  for (const entry of earlyFor(opened)) takeEntry(entry);
  if (options.keepsView) return;
  resetSession(options.screen ?? 'map');
  const first = firstOpenTheme(dossier, analysis);
  if (first !== null) setOpenThemes(new Set([first]));
}

/** Lets go of the open dossier once its last edit is acknowledged; what is shown stays until something else is. */
export async function releaseDossier(): Promise<void> {
  const { session } = useDocument.getState().status;
  if (session === null) return;
  await allSent();
  await callHost('dossier.close', { session });
}

/** Brings the file up to date, lets go of it and returns to the start screen. */
export async function closeDossier(): Promise<void> {
  await releaseDossier();
  await loadRecent();
  forgetEdits();
  useDocument.setState(closedDocument);
  resetSession('start');
}
