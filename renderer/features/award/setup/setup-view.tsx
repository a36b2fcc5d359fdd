import { Plus, X } from 'lucide-react';
import { useStatus } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { freshId } from '#renderer/store/fresh.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Checkbox } from '#renderer/ui/controls/checkbox.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { NumberField } from '#renderer/ui/controls/number-field.tsx';
import { EmptyState } from '#renderer/ui/feedback/empty-state.tsx';
import { removeTender } from '#src/commands/records/tender-commands.ts';
import type { CriterionId } from '#src/dossier/ids.ts';
import type { Criterion, Tender } from '#src/dossier/tender.ts';
import css from '#renderer/features/award/award.module.css';
import { DraftField } from '#renderer/features/award/draft-field.tsx';
import { changeTender, makeTender, useTender } from '#renderer/features/award/tender-now.ts';

/** What a tender lays down beforehand: weights, criteria, and what the formulas have to know. */
export function SetupView() {
  const { t } = useText();
  const tender = useTender();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  if (tender === null)
    return (
      <EmptyState
        art="list"
        title={t('award:setup.none')}
        actions={
          <Button variant="primary" isDisabled={isReadOnly} onPress={makeTender}>
            {t('award:setup.make')}
          </Button>
        }
      >
        {t('award:setup.noneText')}
      </EmptyState>
    );
  return (
    <div className={css.page}>
      <div className={css.beside}>
        <Basics tender={tender} isReadOnly={isReadOnly} />
        <Criteria tender={tender} isReadOnly={isReadOnly} />
      </div>
    </div>
  );
}

type Props = { readonly tender: Tender; readonly isReadOnly: boolean };

function Basics({ tender, isReadOnly }: Props) {
  const { t } = useText();
  return (
    <section className={css.card} aria-label={t('award:setup.basics')}>
      <h2 className={css.lead}>
        <b>{t('award:setup.basics')}</b>
      </h2>
      <div className={css.fields}>
        <DraftField
          label={t('award:setup.title')}
          value={tender.title}
          mustHave
          isDisabled={isReadOnly}
          onDone={(title) => changeTender(tender, { title })}
        />
        <NumberField
          label={t('award:setup.priceWeight')}
          unit={t('award:setup.points')}
          minValue={0}
          maxValue={100}
          isDisabled={isReadOnly}
          value={tender.priceWeight}
          onChange={(value) => value !== null && changeTender(tender, { priceWeight: value })}
        />
        <NumberField
          label={t('award:setup.scale')}
          minValue={1}
          maxValue={1000}
          isDisabled={isReadOnly}
          value={tender.scale}
          onChange={(value) => value !== null && changeTender(tender, { scale: value })}
        />
        <Amounts tender={tender} isReadOnly={isReadOnly} />
        <Checkbox
          isSelected={tender.countsClaims}
          isDisabled={isReadOnly}
          onChange={(countsClaims) => changeTender(tender, { countsClaims })}
        >
          {t('award:setup.claims')}
        </Checkbox>
        <Button isDisabled={isReadOnly} onPress={() => void runCommand(removeTender, { id: tender.id })}>
          {t('award:setup.drop')}
        </Button>
      </div>
    </section>
  );
}

/** Laid down before anybody bids; left empty, the formula that needs it is not counted. */
function Amounts({ tender, isReadOnly }: Props) {
  const { t } = useText();
  const { settings } = tender;
  const isWrong = settings.lowest !== null && settings.highest !== null && settings.highest <= settings.lowest;
  const amount = (key: 'lowest' | 'highest' | 'worth', error?: string) => (
    <NumberField
      label={t(`award:setup.${key}`)}
      unit="€"
      minValue={0}
      value={settings[key]}
      isDisabled={isReadOnly}
      error={error}
      onChange={(value) => changeTender(tender, { settings: { ...settings, [key]: value } })}
    />
  );
  return (
    <>
      <h3 className={css.sub}>{t('award:setup.formulas')}</h3>
      {amount('lowest')}
      {amount('highest', isWrong ? t('award:setup.wrongBounds') : undefined)}
      {amount('worth')}
    </>
  );
}

function Criteria({ tender, isReadOnly }: Props) {
  const { t, number } = useText();
  const { criteria } = tender;
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
  const set = (next: readonly Criterion[]): void => changeTender(tender, { criteria: [...next] });
  const patch = (id: string, part: Partial<Criterion>): void =>
    set(criteria.map((each) => (each.id === id ? { ...each, ...part } : each)));
  const add = (): void => {
    const name = t('award:setup.firstCriterion', { number: criteria.length + 1 });
    set([...criteria, { id: freshId<CriterionId>(), name, weight: Math.max(0, 100 - total) }]);
  };
  return (
    <section className={css.card} aria-label={t('award:setup.criteria')}>
      <p className={css.lead}>
        <b>{t('award:setup.criteria')}.</b>{' '}
        {Math.abs(total - 100) < 1e-6 ? t('award:setup.sum') : t('award:setup.notSum', { total: number(total) })}
      </p>
      <ul className={css.criteria}>
        {criteria.map(({ id, name, weight }) => (
          <li key={id}>
            <DraftField
              label={`${t('award:setup.criterion')} ${name}`}
              isLabelHidden
              mustHave
              value={name}
              isDisabled={isReadOnly}
              onDone={(next) => patch(id, { name: next })}
            />
            <NumberField
              label={`${t('award:setup.weight')}: ${name}`}
              isLabelHidden
              minValue={0}
              maxValue={1000}
              value={weight}
              isDisabled={isReadOnly}
              onChange={(value) => value !== null && patch(id, { weight: value })}
            />
            <IconButton
              icon={X}
              size="sm"
              label={t('award:setup.remove', { name })}
              isDisabled={isReadOnly}
              onPress={() => set(criteria.filter((each) => each.id !== id))}
            />
          </li>
        ))}
      </ul>
      <Button icon={Plus} isDisabled={isReadOnly || criteria.length >= 60} onPress={add}>
        {t('award:setup.add')}
      </Button>
    </section>
  );
}
