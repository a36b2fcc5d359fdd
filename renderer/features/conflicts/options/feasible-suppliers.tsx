import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { SupplierHexagon } from '#renderer/ui/marks/supplier-hexagon.tsx';
import { feasibleSuppliers } from '#src/analysis/cases/feasible-suppliers.ts';
import { find } from '#src/base/table.ts';
import type { Option } from '#src/dossier/option.ts';
import css from './options.module.css';

/** Hexagons that fit in the column; the rest is counted. */
const MOST = 4;

/** Which suppliers can do it, as far as they answered. */
export function FeasibleSuppliers({ option }: { option: Option }) {
  const { t } = useText();
  const dossier = useDossier((whole) => whole);
  const all = feasibleSuppliers(dossier, option);
  if (all.length === 0) return <span className="muted">{t('caseOptions:notAsked')}</span>;
  const able = all.filter(({ kind }) => kind === 'can' || kind === 'custom');
  const unknown = all.filter(({ kind }) => kind === 'unknown').length;
  return (
    <span className={css.hexagons} title={unknown === 0 ? undefined : t('caseOptions:unanswered', { count: unknown })}>
      {able.length === 0 && (
        <span className="muted">{t(unknown > 0 ? 'caseOptions:nobodyYet' : 'caseOptions:nobody')}</span>
      )}
      {able.slice(0, MOST).map(({ supplier, kind }) => {
        const record = find(dossier.suppliers, supplier);
        return (
          record && (
            <SupplierHexagon
              key={supplier}
              letters={record.badge}
              name={`${record.name}, ${t(`weighing:feasible.${kind}`)}`}
            />
          )
        );
      })}
      {able.length > MOST && <small>{t('conflicts:more', { count: able.length - MOST })}</small>}
    </span>
  );
}
