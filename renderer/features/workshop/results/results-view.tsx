import { useState } from 'react';
import { useText } from '#renderer/store/settings.ts';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import { EmptyState } from '#renderer/ui/feedback/empty-state.tsx';
import type { WorkshopId } from '#src/dossier/ids.ts';
import { ItemsSection } from './items/items-section.tsx';
import { LabSection } from './lab/lab-section.tsx';
import { MethodsSection } from './methods/methods-section.tsx';
import css from './results.module.css';
import { type Results, useResults } from './use-results.ts';

const sections = ['items', 'methods', 'lab'] as const;
type Section = (typeof sections)[number];

/** What the votes of a workshop come to: per item, by every other method, and the same votes under other rules. */
export function ResultsView({ workshop }: { readonly workshop: WorkshopId }) {
  const { t } = useText();
  const results = useResults(workshop);
  if (results === null || results.items.length + results.others.length === 0)
    return (
      <EmptyState isAlone art="table" title={t('results:empty.title')}>
        {t('results:empty.text')}
      </EmptyState>
    );
  return <Sections results={results} />;
}

function Sections({ results }: { readonly results: Results }) {
  const { t } = useText();
  const [section, setSection] = useState<Section>(results.items.length > 0 ? 'items' : 'methods');
  const counts = { items: results.items.length, methods: results.others.length, lab: undefined };
  return (
    <div className={css.page}>
      <div className={css.bar}>
        <SegmentedControl
          label={t('results:sections.label')}
          value={section}
          onChange={setSection}
          segments={sections.map((value) => ({ value, label: t(`results:sections.${value}`), count: counts[value] }))}
        />
      </div>
      {section === 'items' && <ItemsSection results={results} />}
      {section === 'methods' && <MethodsSection results={results} />}
      {section === 'lab' && <LabSection results={results} />}
    </div>
  );
}
