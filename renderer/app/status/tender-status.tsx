import { Gavel } from 'lucide-react';
import { useMemo } from 'react';
import { useShownPackage } from '#renderer/features/package/shown-package.ts';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { answerCounts } from '#src/views/suppliers/answer-counts.ts';

/** [PK76] Everything of a tender wants a second pair of eyes. */
function Legal() {
  const { t } = useText();
  return (
    <span>
      <Icon icon={Gavel} size={14} />
      {t('suppliers:legal')}
    </span>
  );
}

/** How many answers there are, and how many were shown to work or are in the contract. */
export function SuppliersStatus() {
  const { t, number } = useText();
  const suppliers = useDossier((dossier) => dossier.suppliers);
  const requirements = useDossier((dossier) => dossier.requirements);
  const offers = useDossier((dossier) => dossier.offers);
  const { answers, proven, all } = useMemo(
    () => answerCounts({ suppliers, requirements, offers }),
    [suppliers, requirements, offers],
  );
  return (
    <>
      <span>{t('onBeamer:status.suppliers', { count: suppliers.length })}</span>
      <span>{t('onBeamer:status.answers', { answers: number(answers), all: number(all) })}</span>
      <span>{t('onBeamer:status.proven', { count: proven, number: number(proven) })}</span>
      <Legal />
    </>
  );
}

export function AwardStatus() {
  const { t } = useText();
  const tenders = useDossier((dossier) => dossier.tenders.length);
  const bids = useDossier((dossier) => dossier.suppliers.filter(({ bidK }) => bidK !== null).length);
  const agreed = useDossier((dossier) => dossier.consensuses.length);
  return (
    <>
      <span>{t('onBeamer:status.tenders', { count: tenders })}</span>
      <span>{t('onBeamer:status.bids', { count: bids })}</span>
      <span>{t('onBeamer:status.agreed', { count: agreed })}</span>
      <Legal />
    </>
  );
}

/** What is in and out of the package that is shown; of estimates alone there is nothing to check by law. */
export function PackageStatus() {
  const { t, number } = useText();
  const { found, hasPrices } = useShownPackage();
  const requirements = useDossier((dossier) => dossier.requirements.length);
  const unpriced = found?.outcome.unpriced.length ?? 0;
  return (
    <>
      {found === null ? (
        <span>{t('frame:status.requirements', { count: requirements })}</span>
      ) : (
        <>
          <span>{t('onBeamer:status.inside', { number: number(found.outcome.chosen.length) })}</span>
          <span>{t('onBeamer:status.outside', { number: number(found.outcome.left.length) })}</span>
          {unpriced > 0 && <span>{t('onBeamer:status.unpriced', { number: number(unpriced) })}</span>}
          <span>{t(found.isProven ? 'onBeamer:proven' : 'onBeamer:unproven')}</span>
        </>
      )}
      {hasPrices && <Legal />}
    </>
  );
}
