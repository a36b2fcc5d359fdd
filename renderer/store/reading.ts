import { create } from 'zustand';
import { analyseInSteps } from '#src/analysis/analyse.ts';
import type { Analysis } from '#src/analysis/analysis.ts';
import { scaled, type Steps } from '#src/base/steps.ts';
import type { Entry } from '#src/changes/change.ts';
import type { Opened, SessionId } from '#src/contract/calls.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { unpackInSteps } from '#src/file-format/packed-dossier.ts';
import { type Rollups, rollupsInSteps } from '#src/views/themes/theme-rollup.ts';
import { inTurns } from './turns.ts';

/** A dossier that is being opened; the window goes on answering meanwhile. */
export type Reading = {
  readonly since: number;
  /** 0 to 1; null while the host reads the file. */
  readonly share: number | null;
  readonly stop: () => void;
};

export type Read = { readonly dossier: Dossier; readonly analysis: Analysis; readonly rollups: Rollups };

/** What is being opened now. */
export const useReading = create<{ readonly reading: Reading | null }>()(() => ({ reading: null }));

/** Edits of other windows on what is not shown yet. */
let early: readonly { readonly session: SessionId; readonly entry: Entry }[] = [];

export function holdEarly(session: SessionId, entry: Entry): void {
  if (useReading.getState().reading !== null) early = [...early, { session, entry }];
}

/** [W61] Those that what the host sent does not have yet. */
export function earlyFor({ session, seq }: Opened): readonly Entry[] {
  return early.flatMap((each) => (each.session === session && each.entry.seq > seq ? [each.entry] : []));
}

/** The shares of the work that are done after unpacking and after the analysis. */
const unpacked = 0.35;
const analysed = 0.9;

function* read(opened: Opened): Steps<Read> {
  const dossier = yield* scaled(unpackInSteps(opened.dossier), 0, unpacked);
  const analysis = yield* scaled(analyseInSteps(dossier), unpacked, analysed);
  const rollups = yield* scaled(rollupsInSteps(dossier, analysis), analysed, 1);
  return { dossier, analysis, rollups };
}

/** How the reading can be followed and stopped; one at a time, a later one stops the one before. */
export type Course = {
  /** Works out what the screens need; null when stopped. */
  readonly read: (opened: Opened) => Promise<Read | null>;
  readonly isStopped: () => boolean;
  /** Nothing is shown of it any more; what came early is forgotten. */
  readonly end: () => void;
};

export function startReading(): Course {
  useReading.getState().reading?.stop();
  let isStopped = false;
  const stop = (): void => {
    isStopped = true;
    end();
  };
  const own = { since: performance.now(), stop };
  const isMine = (): boolean => useReading.getState().reading?.stop === stop;
  const end = (): void => {
    if (!isMine()) return;
    early = [];
    useReading.setState({ reading: null });
  };
  useReading.setState({ reading: { ...own, share: null } });
  return {
    isStopped: () => isStopped,
    end,
    read: async (opened) => {
      const done = await inTurns(
        read(opened),
        () => isStopped,
        (share) => useReading.setState({ reading: { ...own, share } }),
      );
      return done?.value ?? null;
    },
  };
}
