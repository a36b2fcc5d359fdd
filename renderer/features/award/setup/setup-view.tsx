import { useRef } from 'react';
import { useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Checkbox } from '#renderer/ui/controls/checkbox.tsx';
import { NumberField } from '#renderer/ui/controls/number-field.tsx';
import { EmptyState } from '#renderer/ui/feedback/empty-state.tsx';
import type { Tender } from '#src/dossier/tender.ts';
import css from '#renderer/features/award/award.module.css';
import { DraftField } from '#renderer/features/award/draft-field.tsx';
import { changeTender, makeTender, useTender } from '#renderer/features/award/tender-now.ts';
import { CriteriaCard } from './criteria-card.tsx';
import { TenderList } from './tender-list.tsx';

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
  return <Setup tender={tender} isReadOnly={isReadOnly} />;
}

type Props = { readonly tender: Tender; readonly isReadOnly: boolean };

function Setup({ tender, isReadOnly }: Props) {
  const page = useRef<HTMLDivElement>(null);
  // After the menu gave the focus back to its button.
  const rename = (): void => {
    setTimeout(() => page.current?.querySelector<HTMLInputElement>('[data-title] input')?.select(), 60);
  };
  return (
    // biome-ignore lint: a scrolling region must be reachable by keyboard
    <div ref={page} className={css.page} tabIndex={0} role="group" aria-label={tender.title}>
      <div className={css.beside}>
        <div className={css.stack}>
          <TenderList current={tender} onRename={rename} />
          <CriteriaCard key={tender.id} tender={tender} isReadOnly={isReadOnly} />
        </div>
        <Basics key={tender.id} tender={tender} isReadOnly={isReadOnly} />
      </div>
    </div>
  );
}

function Basics({ tender, isReadOnly }: Props) {
  const { t } = useText();
  return (
    <section className={css.card} aria-label={t('award:setup.basics')}>
      <h2 className={css.lead}>
        <b>{t('award:setup.basics')}</b>
      </h2>
      <div className={css.fields}>
        <div data-title>
          <DraftField
            label={t('award:setup.title')}
            value={tender.title}
            mustHave
            isDisabled={isReadOnly}
            onDone={(title) => changeTender(tender, { title })}
          />
        </div>
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
      <NumberField
        label={t('award:setup.base')}
        description={t('award:setup.leaveEmpty')}
        minValue={1.01}
        maxValue={100}
        value={settings.base}
        isDisabled={isReadOnly}
        onChange={(base) => changeTender(tender, { settings: { ...settings, base } })}
      />
      <NumberField
        label={t('award:setup.required')}
        description={t('award:setup.leaveEmpty')}
        unit={t('award:setup.points')}
        minValue={0}
        maxValue={100}
        value={settings.required === null ? null : Math.round(settings.required * 1e6) / 1e4}
        isDisabled={isReadOnly}
        onChange={(value) =>
          changeTender(tender, { settings: { ...settings, required: value === null ? null : value / 100 } })
        }
      />
    </>
  );
}
