import { callHost } from '#renderer/bridge/current-host.ts';
import { ok, refuse, type Result } from '#src/base/result.ts';
import { applyFitting } from '#src/changes/apply.ts';
import type { Entry } from '#src/changes/change.ts';
import { fitsOn } from '#src/changes/fits.ts';
import type { Choices } from '#src/changes/merge-conflict.ts';
import { reverse } from '#src/changes/reverse.ts';
import type { Comparison } from '#src/contract/calls.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { showDialog } from './dialogs.ts';
import { currentStatus, useDocument } from './document.ts';
import { allSent } from './edit.ts';
import { pickFile } from './files.ts';

/** Another copy beside the open dossier: the state both came from, and that copy. */
export type Compared = { readonly about: Comparison; readonly base: Dossier; readonly theirs: Dossier };

/** So often edits may come in between before we say that it can't be told now. */
const TRIES = 5;

/** Reads and compares another copy; null: what stands on the disk at the place of the file. */
export async function compareWith(path: string | null): Promise<Result<Compared>> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { session } = currentStatus();
    if (session === null) return refuse('dossier-not-open');
    await allSent();
    const compared = await callHost('dossier.compare', { session, path });
    if (!compared.ok) return compared;
    await arrived(compared.value.seq);
    const { replica } = useDocument.getState();
    const ours = reverse(compared.value.ours);
    if (replica.seq !== compared.value.seq || !fitsOn(replica.confirmed.dossier, ours).ok) continue;
    const base = applyFitting(replica.confirmed.dossier, ours);
    return ok({ about: compared.value, base, theirs: applyFitting(base, compared.value.theirs) });
  }
  return refuse('merge-again');
}

/** The host answered on an edit that may still be on its way to us; it comes within the moment, or another window closed it. */
function arrived(seq: number): Promise<void> {
  if (useDocument.getState().replica.seq >= seq) return Promise.resolve();
  return new Promise((resolve) => {
    const done = (): void => {
      stop();
      clearTimeout(late);
      resolve();
    };
    const stop = useDocument.subscribe(({ replica }) => {
      if (replica.seq >= seq) done();
    });
    const late = setTimeout(done, 1_000);
  });
}

/** Brings the copy in; what it came to arrives as an entry, as it does in every window. */
export async function mergeWith(
  { about }: Compared,
  path: string | null,
  choices: Choices,
): Promise<Result<Entry | null>> {
  const { session } = currentStatus();
  if (session === null) return refuse('dossier-not-open');
  await allSent();
  return callHost('dossier.merge', { session, path, state: about.state, choices: [...choices] });
}

/** A copy that came by mail, or lies beside the file. */
export async function pickAndMerge(): Promise<void> {
  const path = await pickFile('open-dossier', '');
  if (path !== null) showDialog({ kind: 'copy', path });
}
