import { FlaskConical, Trash2 } from 'lucide-react';
import { HistorySection } from '#renderer/app/history/history-section.tsx';
import { useAnalysis, useDossier } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { select, setInspectorOpen } from '#renderer/store/session.ts';
import { askScenario } from '#renderer/store/scenario.ts';
import { useText } from '#renderer/store/settings.ts';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { Inspector, InspectorSection } from '#renderer/ui/frame/inspector.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { SupplierHexagon } from '#renderer/ui/marks/supplier-hexagon.tsx';
import { coverageOf } from '#src/analysis/coverage.ts';
import { find } from '#src/base/table.ts';
import { removeSupplier } from '#src/commands/suppliers/remove-supplier.ts';
import type { Supplier } from '#src/dossier/supplier.ts';
import css from './inspector.module.css';
import { PeopleSection } from './people-section.tsx';
import { SupplierDetails } from './supplier-details.tsx';
import { SupplierService, SupplierTerms } from './supplier-terms.tsx';

export function SupplierInspector({ supplier }: { supplier: Supplier }) {
  const { t } = useText();
  const remove = (): void => {
    select(null);
    const toast = t('frame:details.removed', { what: supplier.name });
    void runCommand(removeSupplier, { id: supplier.id }, { toast });
  };
  return (
    <Inspector
      title={supplier.name}
      subtitle={supplier.type}
      lead={
        <>
          <SupplierHexagon letters={supplier.badge} />
          <span>{t('frame:details.supplierKind')}</span>
        </>
      }
      tools={
        <>
          <IconButton
            size="sm"
            icon={FlaskConical}
            label={t('scenario:action.falls', { name: supplier.name })}
            onPress={() => askScenario([{ kind: 'supplier-leaves', supplier: supplier.id }])}
          />
          <IconButton size="sm" icon={Trash2} label={t('frame:details.remove')} onPress={remove} />
        </>
      }
      onClose={() => setInspectorOpen(false)}
      closeLabel={t('frame:closeInspector')}
    >
      <Answers supplier={supplier} />
      <Coverage supplier={supplier} />
      <PeopleSection party={{ kind: 'supplier', supplier: supplier.id }} />
      <SupplierDetails supplier={supplier} />
      <SupplierService supplier={supplier} />
      <SupplierTerms supplier={supplier} />
      <HistorySection about={{ kind: 'supplier', id: supplier.id }} />
    </Inspector>
  );
}

function Answers({ supplier }: { supplier: Supplier }) {
  const { t } = useText();
  const totals = useAnalysis((analysis) => find(analysis.totals.suppliers, supplier.id));
  if (totals === undefined) return null;
  const { standard, partial, no, unknown } = totals;
  return (
    <InspectorSection title={t('frame:details.answers')}>
      <p>{t('frame:details.answerCounts', { standard, partial, no, unknown })}</p>
    </InspectorSection>
  );
}

/** Per client, never as one mean: the lowest is what counts. */
function Coverage({ supplier }: { supplier: Supplier }) {
  const text = useText();
  const clients = useDossier((dossier) => dossier.clients);
  const analysis = useAnalysis((whole) => whole);
  const covered = coverageOf(analysis, supplier.id).clients.flatMap(({ client: id, share }) => {
    const client = find(clients, id);
    return client === undefined || share === null ? [] : [{ client, share }];
  });
  if (covered.length === 0) return null;
  return (
    <InspectorSection title={text.t('frame:details.coverage')}>
      <ul className={css.coverage}>
        {covered.map(({ client, share }) => (
          <li key={client.id}>
            <ClientBadge hue={client.hue} letters={client.badge} name={client.name} />
            <span className={css.track}>
              <i style={{ width: `${share * 100}%` }} />
            </span>
            <b className="num">{text.number(Math.round(share * 100))}%</b>
          </li>
        ))}
      </ul>
    </InspectorSection>
  );
}
