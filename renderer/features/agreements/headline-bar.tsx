import { useMemo } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { agreementsHeadline } from '#src/views/agreements/headline.ts';
import css from './agreements.module.css';

/** [AG15] One sentence on what asks for attention on this place. */
export function HeadlineBar({ today }: { today: string }) {
  const text = useText();
  const agreements = useDossier((dossier) => dossier.agreements);
  const duties = useDossier((dossier) => dossier.duties);
  const kpis = useDossier((dossier) => dossier.kpis);
  const measures = useDossier((dossier) => dossier.measures);
  const freedoms = useDossier((dossier) => dossier.freedoms);
  const clients = useDossier((dossier) => dossier.clients);
  const suppliers = useDossier((dossier) => dossier.suppliers);
  const { strong, more } = useMemo(
    () => agreementsHeadline(text, { agreements, duties, kpis, measures, freedoms, clients, suppliers }, today),
    [text, agreements, duties, kpis, measures, freedoms, clients, suppliers, today],
  );
  return (
    <p className={css.sentence} aria-live="polite">
      <b>{strong}</b> {more}
    </p>
  );
}
