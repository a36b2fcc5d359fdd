import { create } from 'zustand';
import type { FormulaKey } from '#src/analysis/award/award-formulas.ts';
import { type AwardPlay, type FictitiousBid, noPlay } from '#src/analysis/award/award-bids.ts';
import type { SupplierId } from '#src/dossier/ids.ts';
import { useDocument } from '#renderer/store/document.ts';

export type AwardShow = 'simulation' | 'scores' | 'setup';

/** What is looked at and tried out; nothing of it is in the dossier. */
export type AwardState = {
  readonly view: AwardShow;
  readonly play: AwardPlay;
  /** Tried instead of the weight of the tender; null = that of the tender. */
  readonly priceWeight: number | null;
  /** What stands under each bid. */
  readonly shown: 'figure' | 'deficit';
  /** The formula whose ranks over weights are drawn. */
  readonly weighed: FormulaKey;
  readonly picked: string | null;
  /** The tender that is looked at; null, or one that is gone = the first. */
  readonly tender: string | null;
};

const first: AwardState = {
  view: 'simulation',
  play: noPlay,
  priceWeight: null,
  shown: 'figure',
  weighed: 'relative',
  picked: null,
  tender: null,
};

export const useAward = create<AwardState>()(() => first);

useDocument.subscribe((now, before) => {
  if (now.status.session !== before.status.session) useAward.setState(first, true);
});

export function showAward(patch: Partial<Omit<AwardState, 'play'>>): void {
  useAward.setState(patch);
}

function play(patch: Partial<AwardPlay>): void {
  useAward.setState((state) => ({ play: { ...state.play, ...patch } }));
}

function toggled(list: readonly SupplierId[], id: SupplierId): readonly SupplierId[] {
  return list.includes(id) ? list.filter((each) => each !== id) : [...list, id];
}

export function toggleWithout(id: SupplierId): void {
  play({ without: toggled(useAward.getState().play.without, id) });
}

export function toggleReadmitted(id: SupplierId): void {
  play({ readmitted: toggled(useAward.getState().play.readmitted, id) });
}

export function addFictitious(bid: FictitiousBid): void {
  play({ added: [...useAward.getState().play.added.filter(({ id }) => id !== bid.id), bid] });
}

export function removeFictitious(id: string): void {
  play({ added: useAward.getState().play.added.filter((each) => each.id !== id) });
}

/** Another tender: what was tried on the one before goes. */
export function showTender(tender: string): void {
  if (useAward.getState().tender !== tender)
    useAward.setState({ tender, play: noPlay, priceWeight: null, picked: null });
}

/** Back to the bids and the weight as they are. */
export function stopPlaying(): void {
  useAward.setState({ play: noPlay, priceWeight: null });
}

export function isPlaying({ play: { without, readmitted, added }, priceWeight }: AwardState): boolean {
  return priceWeight !== null || without.length + readmitted.length + added.length > 0;
}
