import { useDeferredValue, useMemo } from 'react';
import { currentDossier, useDossier } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { freshId } from '#renderer/store/fresh.ts';
import { currentText } from '#renderer/store/settings.ts';
import { type AwardRules, rulesOf } from '#src/analysis/award/award-formulas.ts';
import type { AwardSettings } from '#src/analysis/award/award-bids.ts';
import { scoredQualities } from '#src/analysis/award/scored.ts';
import { byOrder } from '#src/base/order.ts';
import { addTender, editTender, removeTender } from '#src/commands/records/tender-commands.ts';
import type { CriterionId, TenderId } from '#src/dossier/ids.ts';
import type { Tender } from '#src/dossier/tender.ts';
import { type OrderView, orderView } from '#src/views/award/order-view.ts';
import { showTender, useAward } from './award-state.ts';

/** The tender that is chosen, else the first one; null while there is none. */
function shownOf(tenders: readonly Tender[], chosen: string | null): Tender | null {
  return tenders.find(({ id }) => id === chosen) ?? tenders.toSorted(byOrder)[0] ?? null;
}

export function useTender(): Tender | null {
  const tenders = useDossier((dossier) => dossier.tenders);
  const chosen = useAward((state) => state.tender);
  return useMemo(() => shownOf(tenders, chosen), [tenders, chosen]);
}

export function currentTender(): Tender | null {
  return shownOf(currentDossier().tenders, useAward.getState().tender);
}

export function useTenders(): readonly Tender[] {
  const tenders = useDossier((dossier) => dossier.tenders);
  return useMemo(() => tenders.toSorted(byOrder), [tenders]);
}

/** Counted anew when what it is made of changed or something is tried. */
export function useOrderView(): OrderView & { readonly rules: AwardRules } {
  const dossier = useDossier((whole) => whole);
  const tender = useTender();
  const play = useAward((state) => state.play);
  // Many bids take longer than a frame: the slider goes on, and the figures follow.
  const priceWeight = useDeferredValue(useAward((state) => state.priceWeight));
  return useMemo(() => {
    const own = rulesOf(tender);
    const rules = priceWeight === null ? own : { ...own, priceWeight };
    const qualities = tender === null ? undefined : scoredQualities(dossier, tender);
    const settings: AwardSettings = {
      evidence: tender?.countsClaims === false ? 'proven' : 'offered',
      play,
      ...(qualities !== undefined && { qualities }),
    };
    return { ...orderView(dossier, rules, settings), rules };
  }, [dossier, tender, play, priceWeight]);
}

export function makeTender(): void {
  const { t } = currentText();
  const criteria = [1, 2].map((number) => ({
    id: freshId<CriterionId>(),
    name: t('award:setup.firstCriterion', { number }),
    weight: 50,
  }));
  const count = currentDossier().tenders.length;
  const title = count === 0 ? t('award:setup.firstTitle') : t('award:tenders.next', { number: count + 1 });
  void addAndShow({ title, criteria });
}

/** With its criteria and settings, without what was scored. */
export function copyTender({ id, title, criteria, order: _order, ...fields }: Tender): void {
  const copied = criteria.map((criterion) => ({ ...criterion, id: freshId<CriterionId>() }));
  const name = currentText().t('award:tenders.copyOf', { title });
  void addAndShow({ ...fields, title: name, criteria: copied }, id);
}

async function addAndShow(fields: Parameters<typeof addTender.run>[1]['fields'], after?: TenderId): Promise<void> {
  const id = freshId<TenderId>();
  await runCommand(addTender, { id, fields, ...(after !== undefined && { after }) });
  showTender(id);
}

/** The one after it is shown next. */
export function dropTender({ id, title }: Tender): void {
  void runCommand(removeTender, { id }, { toast: currentText().t('award:tenders.dropped', { title }) });
}

/** One place up or down in the list. */
export function moveTender({ id }: Tender, by: 1 | -1): void {
  const others = currentDossier().tenders.toSorted(byOrder);
  const at = others.findIndex((each) => each.id === id);
  if (at + by < 0 || at + by >= others.length) return;
  putTender(id, (by > 0 ? others[at + 1] : others[at - 2])?.id ?? null);
}

export function putTender(id: TenderId, after: TenderId | null): void {
  void runCommand(editTender, { id, patch: {}, after });
}

type Patch = Parameters<typeof editTender.run>[1]['patch'];

export function changeTender({ id }: Tender, patch: Patch): void {
  void runCommand(editTender, { id, patch });
}
