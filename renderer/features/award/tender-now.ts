import { useMemo } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { freshId } from '#renderer/store/fresh.ts';
import { currentText } from '#renderer/store/settings.ts';
import { type AwardRules, firstRules } from '#src/analysis/award/award-formulas.ts';
import type { AwardSettings } from '#src/analysis/award/award-bids.ts';
import { scoredQualities } from '#src/analysis/award/scored.ts';
import { byOrder } from '#src/base/order.ts';
import { addTender, editTender } from '#src/commands/records/tender-commands.ts';
import type { CriterionId, TenderId } from '#src/dossier/ids.ts';
import { blankTender, type Tender } from '#src/dossier/tender.ts';
import { type OrderView, orderView } from '#src/views/award/order-view.ts';
import { useAward } from './award-state.ts';

/** The tender on the screen: the first one; null while there is none. */
export function useTender(): Tender | null {
  const tenders = useDossier((dossier) => dossier.tenders);
  return useMemo(() => tenders.toSorted(byOrder)[0] ?? null, [tenders]);
}

function rulesOf(tender: Tender | null, priceWeight: number | null): AwardRules {
  const { lowest, highest, worth } = tender?.settings ?? blankTender.settings;
  return { priceWeight: priceWeight ?? tender?.priceWeight ?? firstRules.priceWeight, lowest, highest, worth };
}

/** Counted anew when what it is made of changed or something is tried. */
export function useOrderView(): OrderView & { readonly rules: AwardRules } {
  const dossier = useDossier((whole) => whole);
  const tender = useTender();
  const play = useAward((state) => state.play);
  const priceWeight = useAward((state) => state.priceWeight);
  return useMemo(() => {
    const rules = rulesOf(tender, priceWeight);
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
  void runCommand(addTender, {
    id: freshId<TenderId>(),
    fields: { title: t('award:setup.firstTitle'), criteria },
  });
}

type Patch = Parameters<typeof editTender.run>[1]['patch'];

export function changeTender({ id }: Tender, patch: Patch): void {
  void runCommand(editTender, { id, patch });
}
