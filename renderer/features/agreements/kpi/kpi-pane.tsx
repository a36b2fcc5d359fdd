import { Pencil, Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import css from '#renderer/features/agreements/agreements.module.css';
import { changeKpi } from '#renderer/features/agreements/edits.ts';
import { ActionList } from '#renderer/parts/actions/action-list.tsx';
import { planAction } from '#renderer/parts/agreements/act-button.tsx';
import { DayField } from '#renderer/parts/agreements/day-field.tsx';
import { showDialog } from '#renderer/store/dialogs.ts';
import { useDossier, useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { useWidth } from '#renderer/ui/charts/use-width.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { withDefinition } from '#src/analysis/agreements/definitions.ts';
import { shortDay } from '#src/views/agreements/day-text.ts';
import { figureText } from '#src/views/agreements/figure-text.ts';
import type { KpiRow } from '#src/views/agreements/kpi-rows.ts';
import { kpiStep } from '#src/views/agreements/steps.ts';
import own from './kpi.module.css';
import { SparkLine } from './spark-line.tsx';

interface PaneProps {
  row: KpiRow;
  today: string;
}

/** One KPI: its figures larger, its trend in words, how its definition changed and why, and what is done about it. */
export function KpiPane({ row, today }: PaneProps) {
  const text = useText();
  const { t } = text;
  const { kpi, measures } = row;
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const [box, width] = useWidth(300);
  const actions = useDossier((dossier) => dossier.actions).filter(({ about }) => about?.id === kpi.id);
  return (
    <aside className={css.card} aria-label={kpi.title}>
      <header className={own.paneHead}>
        <h2>{kpi.title}</h2>
        {!isReadOnly && (
          <Button size="sm" icon={Pencil} onPress={() => showDialog({ kind: 'kpi', id: kpi.id })}>
            {t('agreements:kpi.edit')}
          </Button>
        )}
      </header>
      <div ref={box}>
        <SparkLine row={row} today={today} width={width} height={96} isLarge months={18} />
      </div>
      <p>
        <b>{sentence(row.now)}</b>
        {kpi.target === null ? `, ${row.target}` : ` ${t('agreements:kpi.against', { target: row.target })}`}.{' '}
        {sentence(row.standing)}. {sentence(row.trend)}.
      </p>
      {kpi.rampUpUntil !== null && (
        <p className="sec">
          {kpi.tolerance === null
            ? t('agreements:kpi.rampUp', { day: text.date(kpi.rampUpUntil, today) })
            : t('agreements:kpi.rampUpWith', {
                day: text.date(kpi.rampUpUntil, today),
                tolerance: figureText(text, kpi.unit, kpi.tolerance),
              })}
        </p>
      )}
      <h3>{t('agreements:kpi.definitions')}</h3>
      <Definitions row={row} today={today} />
      {measures.length > 0 && (
        <p className="muted">{t('agreements:kpi.latest', { list: latestText(row, text, today) })}</p>
      )}
      <h3>{t('agreements:kpi.actions')}</h3>
      {actions.length === 0 ? (
        <p className="muted">{t('agreements:kpi.noActions')}</p>
      ) : (
        <ActionList actions={actions} today={today} />
      )}
      {!isReadOnly && (
        <div className={css.foot}>
          <Button size="sm" icon={Plus} onPress={() => planAction(kpiStep(text, row, today))}>
            {t('agreements:kpi.plan')}
          </Button>
        </div>
      )}
    </aside>
  );
}

function sentence(words: string): string {
  return `${words.charAt(0).toLocaleUpperCase()}${words.slice(1)}`;
}

function latestText({ kpi, measures }: KpiRow, text: ReturnType<typeof useText>, today: string): string {
  return measures
    .slice(-6)
    .map(({ on, value }) => `${shortDay(text, on, today)} ${figureText(text, kpi.unit, value)}`)
    .join(' · ');
}

/** [AG13] Every way in which it was measured, the last one first, each with a day and a reason. */
function Definitions({ row: { kpi }, today }: PaneProps) {
  const text = useText();
  const { t } = text;
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <ol className={own.definitions}>
        {kpi.definitions.toReversed().map(({ version, since, text: words, reason }) => (
          <li key={version}>
            <b>v{version}</b>
            <span>
              {words === '' ? t('agreements:kpi.noWords') : words}
              <small>
                {since === null
                  ? t('agreements:kpi.always')
                  : t('agreements:kpi.since', { day: text.date(since, today) })}
                {reason !== '' && `: ${reason}`}
              </small>
            </span>
          </li>
        ))}
      </ol>
      {isOpen && <DefinitionForm kpi={kpi} today={today} onClose={() => setOpen(false)} />}
      {!isOpen && !isReadOnly && (
        <div className={css.foot}>
          <Button size="sm" icon={Plus} onPress={() => setOpen(true)}>
            {t('agreements:kpi.redefine')}
          </Button>
        </div>
      )}
    </>
  );
}

function DefinitionForm({ kpi, today, onClose }: { kpi: KpiRow['kpi']; today: string; onClose: () => void }) {
  const { t } = useText();
  const [words, setWords] = useState('');
  const [reason, setReason] = useState('');
  const [since, setSince] = useState<string | null>(kpi.definitions.length === 0 ? null : today);
  const isFirst = kpi.definitions.length === 0;
  const isReady = words.trim() !== '' && (isFirst || (reason.trim() !== '' && since !== null));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isReady) return;
    const next = { since, text: words.trim(), reason: reason.trim() };
    changeKpi(kpi.id, { definitions: withDefinition(kpi.definitions, next) });
    onClose();
  };
  return (
    <form className={own.form} onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <TextField label={t('agreements:kpi.how')} value={words} onChange={setWords} autoFocus />
      {!isFirst && <TextField label={t('agreements:kpi.why')} value={reason} onChange={setReason} />}
      <DayField label={t('agreements:kpi.from')} value={since} onChange={setSince} today={today} />
      {!isReady && <p className="muted">{t('agreements:kpi.redefineNeeds')}</p>}
      <div className={css.foot}>
        <Button onPress={onClose}>{t('common:cancel')}</Button>
        <Button type="submit" variant="primary" isDisabled={!isReady}>
          {t('agreements:form.keep')}
        </Button>
      </div>
    </form>
  );
}
