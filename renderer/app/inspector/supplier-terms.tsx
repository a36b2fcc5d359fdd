import { runCommand } from '#renderer/store/edit.ts';
import { useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { InspectorSection } from '#renderer/ui/frame/inspector.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { editSupplier } from '#src/commands/suppliers/edit-supplier.ts';
import { serviceModels, type ServiceModel, type Supplier } from '#src/dossier/supplier.ts';
import { FigureField, ParagraphField, WordsField } from './fields.tsx';
import css from './inspector.module.css';

type Props = { supplier: Supplier };
const put = (supplier: Supplier, fields: Partial<Omit<Supplier, 'id' | 'order'>>): void =>
  void runCommand(editSupplier, { id: supplier.id, patch: fields });

/** What it would do for these clients: service, team, price a year. */
export function SupplierService({ supplier }: Props) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  return (
    <InspectorSection title={t('suppliers:edit.service')}>
      <div className={css.fields}>
        <Select<ServiceModel>
          label={t('suppliers:profile.service')}
          value={supplier.serviceModel}
          placeholder={t('suppliers:pair.notKnown')}
          isDisabled={isReadOnly}
          onChange={(serviceModel) => put(supplier, { serviceModel })}
          options={serviceModels.map((each) => ({ value: each, label: t(`suppliers:profile.model.${each}`) }))}
        />
        <div className={css.pair}>
          <FigureField
            label={t('suppliers:edit.team')}
            unit={t('suppliers:edit.fte')}
            value={supplier.teamFte}
            minValue={0}
            onCommit={(teamFte) => put(supplier, { teamFte })}
          />
          <FigureField
            label={t('suppliers:edit.dedicated')}
            unit={t('suppliers:edit.fte')}
            value={supplier.dedicatedFte}
            minValue={0}
            onCommit={(dedicatedFte) => put(supplier, { dedicatedFte })}
          />
          <FigureField
            label={t('suppliers:profile.yearly')}
            unit={t('frame:details.thousands')}
            value={supplier.yearlyK}
            onCommit={(yearlyK) => put(supplier, { yearlyK })}
          />
        </div>
        <WordsField
          label={t('suppliers:profile.clients')}
          value={supplier.comparableClients}
          onCommit={(comparableClients) => put(supplier, { comparableClients })}
        />
      </div>
    </InspectorSection>
  );
}

/** Whether it stays, whose it is, and how one gets out. */
export function SupplierTerms({ supplier }: Props) {
  const { t } = useText();
  return (
    <InspectorSection title={t('suppliers:edit.terms')}>
      <div className={css.fields}>
        <ParagraphField
          label={t('suppliers:profile.continuity')}
          value={supplier.continuity}
          onCommit={(continuity) => put(supplier, { continuity })}
        />
        <ParagraphField
          label={t('frame:details.changeOfControl')}
          value={supplier.changeOfControl}
          onCommit={(changeOfControl) => put(supplier, { changeOfControl })}
        />
        <ParagraphField
          label={t('suppliers:edit.clause')}
          value={supplier.changeOfControlClause}
          onCommit={(changeOfControlClause) => put(supplier, { changeOfControlClause })}
        />
        <ParagraphField
          label={t('suppliers:edit.optOut')}
          value={supplier.optOut}
          onCommit={(optOut) => put(supplier, { optOut })}
        />
        <div className={css.pair}>
          <FigureField
            label={t('suppliers:edit.notice')}
            unit={t('suppliers:edit.months')}
            value={supplier.optOutNoticeMonths}
            minValue={0}
            onCommit={(optOutNoticeMonths) => put(supplier, { optOutNoticeMonths })}
          />
          <FigureField
            label={t('suppliers:edit.optOutCost')}
            unit={t('frame:details.thousands')}
            value={supplier.optOutCostK}
            onCommit={(optOutCostK) => put(supplier, { optOutCostK })}
          />
        </div>
      </div>
    </InspectorSection>
  );
}
