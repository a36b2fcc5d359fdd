import { useMemo } from 'react';
import { create } from 'zustand';
import { callHost } from '#renderer/bridge/current-host.ts';
import type { Result } from '#src/base/result.ts';
import { type BeamerCalls, type BeamerState, beamerOff } from '#src/contract/beamer.ts';
import type { RoomState } from '#src/contract/room.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';
import { beamerViewFrom } from '#src/views/beamer/beamer-view-of.ts';
import { besideView, type BesideChoice } from '#src/views/beamer/besides.ts';
import type { BeamerView } from '#src/views/beamer/beamer-view.ts';
import type { BeamerChoice, BeamerLive, BeamerPage } from '#src/views/beamer/live.ts';
import { type SeriesPage, seriesView } from '#src/views/beamer/series.ts';
import { type BeamerSource, beamerSource } from '#src/views/beamer/source.ts';
import { useDocument } from './document.ts';
import { problemText } from './problem-text.ts';
import { useRoom } from './room.ts';
import { currentText, subscribeToSettings, useText } from './settings.ts';
import { showToast } from './toasts.ts';
import { shownWorkshop, useWorkshopShown } from './workshop.ts';

type Beamer = {
  readonly state: BeamerState;
  /** What the regisseur put on last; null = nothing yet, so that it is the workshop at hand. */
  readonly choice: BeamerChoice | null;
  /** Something else than a workshop, which goes before it as long as it is there. */
  readonly beside: BesideChoice | null;
  /** The decision as it is being typed. */
  readonly draft: BeamerLive['draft'];
  /** [BM61] Pages of a screen outside the workshop, which go before it until they are taken off; null = none. */
  readonly series: BeamerSeries | null;
};

export type SeriesOf = 'package' | 'concessions';
type BeamerSeries = { readonly from: SeriesOf; readonly pages: readonly SeriesPage[]; readonly at: number };

const off: Beamer = { state: beamerOff, choice: null, beside: null, draft: null, series: null };
export const useBeamer = create<Beamer>()(() => off);

type Given = Pick<Beamer, 'choice' | 'beside' | 'draft' | 'series'> & {
  readonly dossier: Dossier;
  readonly room: RoomState | null;
  readonly text: Text;
};

/** Stripping a dossier of what is private is done once per edit, not with every vote that comes in. */
let kept: { readonly dossier: Dossier; readonly workshop: string; readonly source: BeamerSource | null } | null = null;

function sourceOf(dossier: Dossier, workshop: string): BeamerSource | null {
  if (kept?.dossier !== dossier || kept.workshop !== workshop)
    kept = { dossier, workshop, source: beamerSource(dossier, workshop) };
  return kept.source;
}

function doorOf({ link, address, port, code }: RoomState): BeamerLive['door'] {
  return link === null ? null : { address: `${address}:${port}`, code, link };
}

/** [BM1] Of the room it takes turnout and clock, and nothing about who. */
function viewOf({ dossier, room, choice, beside, draft, series, text }: Given): BeamerView | null {
  if (series !== null) return seriesView(text, series.pages, series.at);
  const other = beside === null ? null : besideView(dossier, beside, text);
  if (other !== null) return other;
  const source = choice === null ? null : sourceOf(dossier, choice.workshop);
  if (choice === null || source === null) return null;
  const isItsRoom = room?.workshop === choice.workshop;
  return beamerViewFrom(source, choice, {
    language: text.language,
    turnouts: isItsRoom ? room.turnouts.map(({ round, entitled, cast }) => ({ round, entitled, cast })) : [],
    timer: isItsRoom ? room.timer : null,
    draft,
    door: isItsRoom ? doorOf(room) : null,
  });
}

/** What is on the beamer, or would be: for the preview beside it. Null while nothing was chosen. */
export function useBeamerView(): BeamerView | null {
  const dossier = useDocument((document) => document.dossier);
  const room = useRoom((state) => state.room);
  const choice = useBeamer((beamer) => beamer.choice);
  const beside = useBeamer((beamer) => beamer.beside);
  const draft = useBeamer((beamer) => beamer.draft);
  const series = useBeamer((beamer) => beamer.series);
  const text = useText();
  return useMemo(
    () => viewOf({ dossier, room, choice, beside, draft, series, text }),
    [dossier, room, choice, beside, draft, series, text],
  );
}

function currentView(): BeamerView | null {
  const { choice, beside, draft, series } = useBeamer.getState();
  const { room } = useRoom.getState();
  return viewOf({
    dossier: useDocument.getState().dossier,
    room,
    choice,
    beside,
    draft,
    series,
    text: currentText(),
  });
}

/** The topic at hand, as it is at this moment. */
function choiceNow(): BeamerChoice | null {
  const shown = useWorkshopShown.getState();
  const workshop = shownWorkshop(useDocument.getState().dossier.workshops, shown.workshop);
  return workshop === null ? null : { workshop: workshop.id, topic: shown.topic, page: 'auto', step: 0 };
}

/** What this window does to the beamer, with the host's answer taken in. */
async function ask<K extends keyof BeamerCalls>(
  name: K,
  more: Omit<BeamerCalls[K]['args'], 'session'>,
): Promise<Result<BeamerState> | null> {
  const { session } = useDocument.getState().status;
  if (session === null) return null;
  const answer = (await callHost(name, { session, ...more } as never)) as Result<BeamerState>;
  if (answer.ok) takeBeamer(session, answer.value);
  return answer;
}

/** What the host tells of the beamer, as an answer or by itself. */
export function takeBeamer(session: string, state: BeamerState): void {
  if (useDocument.getState().status.session !== session) return;
  const before = useBeamer.getState().state;
  useBeamer.setState(before.isShown && !state.isShown ? { state, series: null } : { state });
  if (state.isUnplugged && !before.isUnplugged)
    showToast({ kind: 'problem', text: currentText().t('beamer:unplugged') });
}

/** The beamer goes along with this item; a page that was put on stays while it is the same one. */
export function followItem(workshop: string, topic: string): void {
  const { choice, beside } = useBeamer.getState();
  if (beside !== null || choice?.workshop !== workshop || choice.topic !== topic)
    useBeamer.setState({ choice: { workshop, topic, page: 'auto', step: 0 }, beside: null });
}

/** [SI22] The beamer goes along with something else than a workshop, until an item of one is worked on. */
export function followBeside(beside: BesideChoice): void {
  const { beside: shown, series } = useBeamer.getState();
  if (series !== null || JSON.stringify(shown) !== JSON.stringify(beside)) useBeamer.setState({ beside, series: null });
}

/** [SI23] Puts something else than a workshop on the beamer, and opens it where it is not open. */
export async function putBeside(beside: BesideChoice): Promise<void> {
  followBeside(beside);
  if (!useBeamer.getState().state.isShown) await showBeamer();
}

/** Back to the workshop; where nothing of it was chosen, the beamer is closed. */
export function takeBesideOff(): void {
  const isAll = useBeamer.getState().choice === null;
  useBeamer.setState({ beside: null });
  if (isAll) hideBeamer();
}

/** [BM43] Puts a page on the beamer; where it is not open it stays closed, and shows this when it opens. */
export function showPage(page: BeamerPage): void {
  const choice = useBeamer.getState().choice ?? choiceNow();
  if (choice === null) return;
  const isSame = choice.page === page && choice.step === 0;
  useBeamer.setState({ choice: isSame ? choice : { ...choice, page, step: 0 }, beside: null, series: null });
}

/** [BM61] Puts the pages of a screen on the beamer, from the first, and opens it where it is not open. */
export async function putSeries(from: SeriesOf, pages: readonly SeriesPage[]): Promise<void> {
  if (pages.length === 0) return;
  useBeamer.setState({ series: { from, pages, at: 0 } });
  if (!useBeamer.getState().state.isShown) await showBeamer();
}

/** [BM61] What is on the beamer goes along with its screen: the same page of what was found anew. */
export function renewSeries(from: SeriesOf, pages: readonly SeriesPage[]): void {
  const { series } = useBeamer.getState();
  if (series?.from !== from || pages.length === 0) return;
  useBeamer.setState({ series: { from, pages, at: Math.min(series.at, pages.length - 1) } });
}

/** Back to what was on the beamer before; where that is nothing, it is closed. */
export function takeSeriesOff(): void {
  const { choice, beside } = useBeamer.getState();
  if (choice === null && beside === null) return hideBeamer();
  useBeamer.setState({ series: null });
}

/** Which part of how many is on the wall; null where it is whole. */
export function pagesOf(view: BeamerView | null): { readonly at: number; readonly of: number } | null {
  const slide = view?.slide;
  if (slide === undefined) return null;
  if (view?.place?.kind === 'page') return { at: view.place.at, of: view.place.of };
  const page = slide.kind === 'terms' ? slide : 'page' in slide ? slide.page : null;
  return page !== null && page.of > 1 ? { at: page.at, of: page.of } : null;
}

/** The next part of a list that is longer than a wall. */
export function turnBeamerPage(by: number): void {
  const { choice, series } = useBeamer.getState();
  if (series !== null) {
    const at = Math.max(0, Math.min(series.pages.length - 1, series.at + by));
    return useBeamer.setState({ series: { ...series, at } });
  }
  const pages = pagesOf(currentView());
  if (choice === null || pages === null) return;
  const step = Math.max(0, Math.min(pages.of - 1, pages.at - 1 + by));
  useBeamer.setState({ choice: { ...choice, step } });
}

/** [BM6] The words of a decision while they are typed; null when they are kept or given up. */
export function draftForBeamer(draft: Beamer['draft']): void {
  useBeamer.setState({ draft });
}

/** Opens the beamer on what was chosen. */
export async function showBeamer(): Promise<void> {
  const { choice, series } = useBeamer.getState();
  if (choice === null && series === null) useBeamer.setState({ choice: choiceNow() });
  const view = currentView();
  if (view === null) return;
  sent = JSON.stringify(view);
  const answer = await ask('beamer.show', { view });
  if (answer === null) return;
  if (!answer.ok) showToast({ kind: 'problem', text: problemText(currentText(), answer.problem) });
  else openBeamerTab();
}

/** [BM41] Behind the browser door: a tab with the beamer, which knows nothing of this one. */
export function openBeamerTab(): void {
  const { url } = useBeamer.getState().state;
  if (url !== null) window.open(url, '_blank', 'noopener');
}

export function hideBeamer(): void {
  void ask('beamer.hide', {});
}

export function freezeBeamer(isOn: boolean): void {
  void ask('beamer.freeze', { isOn });
}

export function blackenBeamer(isOn: boolean): void {
  void ask('beamer.black', { isOn });
}

/** Neither frozen nor black. */
export function followWithBeamer(): void {
  void ask('beamer.follow', {});
}

/** The view that was sent last: what is the same is not sent again. */
let sent = '';
let isDue = false;

/** Many changes in one turn are one view. */
function follow(): void {
  if (isDue || !useBeamer.getState().state.isShown) return;
  isDue = true;
  queueMicrotask(() => {
    isDue = false;
    const view = useBeamer.getState().state.isShown ? currentView() : null;
    if (view === null || JSON.stringify(view) === sent) return;
    sent = JSON.stringify(view);
    void ask('beamer.show', { view });
  });
}

useDocument.subscribe((now, before) => {
  if (now.status.session !== before.status.session) {
    kept = null;
    useBeamer.setState(off);
    if (now.status.session !== null) void ask('beamer.state', {});
  }
  if (now.dossier !== before.dossier) follow();
});
// The beamer goes along with the item that is worked on.
useWorkshopShown.subscribe((now, before) => {
  if (now.topic !== before.topic || now.workshop !== before.workshop)
    useBeamer.setState({ choice: choiceNow(), beside: null, series: null });
});
useRoom.subscribe(follow);
useBeamer.subscribe((now, before) => {
  const isOther = (['choice', 'beside', 'draft', 'series'] as const).some((each) => now[each] !== before[each]);
  if (isOther) follow();
});
subscribeToSettings(follow);
