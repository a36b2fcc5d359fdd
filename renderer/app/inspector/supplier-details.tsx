import { useDossier } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { useText } from '#renderer/store/settings.ts';
import { InspectorSection } from '#renderer/ui/frame/inspector.tsx';
import { editSupplier } from '#src/commands/suppliers/edit-supplier.ts';
import { badge as badgeSchema } from '#src/dossier/fields.ts';
import type { Supplier } from '#src/dossier/supplier.ts';
import { FigureField, WordsField } from './fields.tsx';
import { firstBadge } from './first-badge.ts';
import css from './inspector.module.css';

const FIGURES = [
  ['turnoverM', 'turnover', 'millions'],
  ['staff', 'staff', null],
  ['municipalClients', 'municipalClients', null],
  ['references', 'references', null],
  ['trackRecordYears', 'trackRecord', null],
  ['bidK', 'bid', 'thousands'],
] as const;

export function SupplierDetails({ supplier }: { supplier: Supplier }) {
  const { t } = useText();
  const patch = (fields: Partial<Omit<Supplier, 'id' | 'order'>>): void =>
    void runCommand(editSupplier, { id: supplier.id, patch: fields });
  const suppliers = useDossier((dossier) => dossier.suppliers);
  const isBadge = (draft: string): boolean => badgeSchema.safeParse(draft.toUpperCase()).success;
  return (
    <InspectorSection title={t('frame:details.about')}>
      <div className={css.fields}>
        <WordsField
          label={t('frame:details.name')}
          value={supplier.name}
          isName
          onCommit={(name) => patch({ name, ...firstBadge(supplier, suppliers, t('frame:details.newSupplier'), name) })}
          isRequired
        />
        <div className={css.pair}>
          <WordsField
            label={t('frame:details.badge')}
            value={supplier.badge}
            maxLength={2}
            onCommit={(badge) => patch({ badge: badge.toUpperCase() })}
            check={(draft) => (isBadge(draft) ? null : t('frame:details.badgeWrong'))}
          />
          <WordsField label={t('frame:details.type')} value={supplier.type} onCommit={(type) => patch({ type })} />
        </div>
        <div className={css.pair}>
          {FIGURES.map(([field, label, unit]) => (
            <FigureField
              key={field}
              label={t(`frame:details.${label}`)}
              value={supplier[field]}
              onCommit={(value) => patch({ [field]: value })}
              {...(field !== 'bidK' && { minValue: 0 })}
              {...(unit !== null && { unit: t(`frame:details.${unit}`) })}
            />
          ))}
        </div>
        <WordsField
          label={t('frame:details.dataLocation')}
          value={supplier.dataLocation}
          onCommit={(dataLocation) => patch({ dataLocation })}
        />
      </div>
    </InspectorSection>
  );
}
