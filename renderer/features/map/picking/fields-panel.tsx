import { runCommand } from '#renderer/store/edit.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { NumberField } from '#renderer/ui/controls/number-field.tsx';
import { useState } from 'react';
import { editRequirements } from '#src/commands/requirements/edit-requirements.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import { chosenRequirements, said } from './pick-actions.ts';
import css from './picking.module.css';

type Patch = Partial<Pick<Requirement, 'isLegal' | 'flexibility' | 'costOnceK' | 'costYearK'>>;

/** [P54] The same for all that is picked. Every choice is one edit; nothing is chosen beforehand. */
export function FieldsPanel({ onDone }: { readonly onDone: () => void }) {
  const { t } = useText();
  const [costOnceK, setOnce] = useState<number | null>(null);
  const [costYearK, setYear] = useState<number | null>(null);
  const apply = (patch: Patch): void => {
    const ids = [...chosenRequirements()];
    if (ids.length > 0) void runCommand(editRequirements, { ids, patch }, said('done:changed', ids.length));
    onDone();
  };
  const costs: Patch = { ...(costOnceK !== null && { costOnceK }), ...(costYearK !== null && { costYearK }) };
  return (
    <div className={css.panel}>
      <span>{t('frame:details.flexibility')}</span>
      <div>
        {(['fixed', 'reviewable', 'open'] as const).map((flexibility) => (
          <Button key={flexibility} size="sm" onPress={() => apply({ flexibility })}>
            {t(`frame:details.flexibilities.${flexibility}`)}
          </Button>
        ))}
      </div>
      <span>{t('frame:details.isLegal')}</span>
      <div>
        <Button size="sm" onPress={() => apply({ isLegal: true })}>
          {t('mapEdit:fields.legal')}
        </Button>
        <Button size="sm" onPress={() => apply({ isLegal: false })}>
          {t('mapEdit:fields.notLegal')}
        </Button>
      </div>
      <div className={css.costs}>
        <NumberField label={t('frame:details.costOnce')} unit="k€" minValue={0} value={costOnceK} onChange={setOnce} />
        <NumberField label={t('frame:details.costYear')} unit="k€" minValue={0} value={costYearK} onChange={setYear} />
      </div>
      <div>
        <Button size="sm" isDisabled={Object.keys(costs).length === 0} onPress={() => apply(costs)}>
          {t('mapEdit:fields.setCosts')}
        </Button>
        <Button size="sm" variant="quiet" onPress={() => apply({ costOnceK: null, costYearK: null })}>
          {t('mapEdit:fields.noCosts')}
        </Button>
      </div>
    </div>
  );
}
