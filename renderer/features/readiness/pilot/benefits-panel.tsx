import { Plus, Trash2 } from 'lucide-react';
import { Panel } from '#renderer/features/readiness/panel.tsx';
import { useDossier, useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { InPlaceText } from '#renderer/ui/controls/in-place-text.tsx';
import { NumberField } from '#renderer/ui/controls/number-field.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { benefitState } from '#src/analysis/readiness/pilots.ts';
import { type Benefit, benefitKinds } from '#src/dossier/benefit.ts';
import type { Pilot } from '#src/dossier/pilot.ts';
import { benefitText } from '#src/views/readiness/pilot-view.ts';
import { changeBenefit, dropBenefit, newBenefit } from './pilot-edits.ts';
import css from './pilot.module.css';

interface BenefitsProps {
  pilots: readonly Pilot[];
  today: string;
}
const columns = ['name', 'kind', 'unit', 'baseline', 'value', 'on', 'pilot', 'result'] as const;

/** [RY18] What it brings: how it was, how it is once people are used to it, and the difference. */
export function BenefitsPanel({ pilots, today }: BenefitsProps) {
  const { t } = useText();
  const benefits = useDossier((dossier) => dossier.benefits);
  const isReadOnly = useStatus((status) => status.isReadOnly);
  return (
    <Panel
      title={t('pilot:benefits.title')}
      about={t('pilot:benefits.about')}
      end={
        !isReadOnly && (
          <Button size="sm" icon={Plus} onPress={newBenefit}>
            {t('pilot:benefits.add')}
          </Button>
        )
      }
    >
      {benefits.length === 0 ? (
        <p className={css.quiet}>{t('pilot:benefits.empty')}</p>
      ) : (
        <div className={css.scroll}>
          <table className={css.benefits}>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {t(`pilot:benefits.${column}`)}
                  </th>
                ))}
                {!isReadOnly && (
                  <th scope="col">
                    <span className="vh">{t('pilot:benefits.away')}</span>
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {benefits.map((benefit) => (
                <BenefitRow key={benefit.id} benefit={benefit} pilots={pilots} today={today} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );
}

function BenefitRow({ benefit, pilots, today }: BenefitsProps & { readonly benefit: Benefit }) {
  const text = useText();
  const { t } = text;
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const { id, title } = benefit;
  return (
    <tr>
      <th scope="row">
        <InPlaceText
          label={t('pilot:benefits.name')}
          value={title}
          placeholder={title}
          isRequired
          isReadOnly={isReadOnly}
          maxLength={500}
          onCommit={(words) => changeBenefit(id, { title: words })}
        />
      </th>
      <KindAndUnit benefit={benefit} />
      <Figures benefit={benefit} />
      <td>
        <PilotOf benefit={benefit} pilots={pilots} />
      </td>
      <td className={css.result} data-kind={benefitState(benefit, pilots).kind}>
        {benefitText(text, benefit, pilots, today)}
      </td>
      {!isReadOnly && (
        <td>
          <IconButton
            icon={Trash2}
            size="sm"
            label={t('pilot:benefits.remove', { title })}
            onPress={() => dropBenefit(id)}
          />
        </td>
      )}
    </tr>
  );
}

type OfBenefit = { readonly benefit: Benefit };

function KindAndUnit({ benefit: { id, title, kind, unit } }: OfBenefit) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  return (
    <>
      <td>
        <Select
          label={`${t('pilot:benefits.kind')}, ${title}`}
          isLabelHidden
          isDisabled={isReadOnly}
          value={kind}
          onChange={(next) => changeBenefit(id, { kind: next })}
          options={benefitKinds.map((value) => ({ value, label: t(`pilot:benefits.kinds.${value}`) }))}
        />
      </td>
      <td>
        <InPlaceText
          label={t('pilot:benefits.unit')}
          value={unit}
          placeholder={t('pilot:benefits.noUnit')}
          isReadOnly={isReadOnly}
          maxLength={500}
          onCommit={(words) => changeBenefit(id, { unit: words })}
        />
      </td>
    </>
  );
}

/** Which pilot it came with; one that is gone is passed over. */
function PilotOf({ benefit: { id, title, pilot }, pilots }: OfBenefit & { readonly pilots: readonly Pilot[] }) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  return (
    <Select<string>
      label={`${t('pilot:benefits.pilot')}, ${title}`}
      isLabelHidden
      isDisabled={isReadOnly}
      value={pilots.some((each) => each.id === pilot) ? pilot : ''}
      onChange={(next) => changeBenefit(id, { pilot: next === '' ? null : next })}
      options={[
        { value: '', label: t('pilot:benefits.noPilot') },
        ...pilots.map((each) => ({ value: each.id as string, label: each.title })),
      ]}
    />
  );
}

/** Before, after, and when that was measured. */
function Figures({ benefit }: OfBenefit) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const { id, title, measuredOn } = benefit;
  return (
    <>
      {(['baseline', 'value'] as const).map((field) => (
        <td key={field}>
          <NumberField
            label={`${t(`pilot:benefits.${field}`)}, ${title}`}
            isLabelHidden
            isRight
            isReadOnly={isReadOnly}
            value={benefit[field]}
            onChange={(value) => changeBenefit(id, { [field]: value })}
          />
        </td>
      ))}
      <td>
        <TextField
          type="date"
          label={`${t('pilot:benefits.on')}, ${title}`}
          isLabelHidden
          isReadOnly={isReadOnly}
          value={measuredOn ?? ''}
          onChange={(day) => changeBenefit(id, { measuredOn: day === '' ? null : day })}
        />
      </td>
    </>
  );
}
