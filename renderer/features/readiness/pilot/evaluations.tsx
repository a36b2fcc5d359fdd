import { Plus, Trash2 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import { TextArea } from '#renderer/ui/controls/text-area.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import type { Pilot } from '#src/dossier/pilot.ts';
import { type Side, sides } from '#src/dossier/pulse.ts';
import { changePilot } from './pilot-edits.ts';
import css from './pilot.module.css';

interface EvaluationsProps {
  pilot: Pilot;
  today: string;
}

/** [RY17] What each side says of it on its own days; who said nothing yet is asked first. */
export function Evaluations({ pilot, today }: EvaluationsProps) {
  const { t, date } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const [isOpen, setOpen] = useState(false);
  const { id, evaluations } = pilot;
  const sorted = evaluations.map((each, at) => ({ each, at })).toSorted((a, b) => (a.each.on < b.each.on ? 1 : -1));
  return (
    <div className={css.column}>
      <div className={css.words}>
        <h4>{t('pilot:evaluations.title')}</h4>
        {evaluations.length === 0 && <p className={css.quiet}>{t('pilot:evaluations.none')}</p>}
        <ul className={css.evaluations}>
          {sorted.map(({ each: { on, side, good, less }, at }) => (
            <li key={at}>
              <span className={css.said}>
                <b>
                  {t(`pilot:evaluations.${side}`)} <small>{date(on, today)}</small>
                </b>
                {good !== '' && <span>+ {good}</span>}
                {less !== '' && <span>− {less}</span>}
              </span>
              {!isReadOnly && (
                <IconButton
                  icon={Trash2}
                  size="sm"
                  label={t('pilot:evaluations.remove', { day: date(on, today) })}
                  onPress={() => changePilot(id, { evaluations: evaluations.toSpliced(at, 1) })}
                />
              )}
            </li>
          ))}
        </ul>
      </div>
      {isOpen && <EvaluationForm pilot={pilot} today={today} onClose={() => setOpen(false)} />}
      {!isOpen && !isReadOnly && (
        <span>
          <Button size="sm" icon={Plus} onPress={() => setOpen(true)}>
            {t('pilot:evaluations.add')}
          </Button>
        </span>
      )}
    </div>
  );
}

function EvaluationForm({ pilot, today, onClose }: EvaluationsProps & { readonly onClose: () => void }) {
  const { t } = useText();
  const { id, evaluations } = pilot;
  const [on, setOn] = useState(today);
  const [side, setSide] = useState<Side>(
    () => sides.find((each) => !evaluations.some((other) => other.side === each)) ?? 'client',
  );
  const [good, setGood] = useState('');
  const [less, setLess] = useState('');
  const isReady = on !== '' && (good.trim() !== '' || less.trim() !== '');
  const keep = (event: FormEvent): void => {
    event.preventDefault();
    if (!isReady) return;
    changePilot(id, { evaluations: [...evaluations, { on, side, good: good.trim(), less: less.trim() }] });
    onClose();
  };
  return (
    <form className={css.form} onSubmit={keep}>
      <div className={css.dates}>
        <TextField type="date" label={t('pilot:evaluations.on')} value={on} onChange={setOn} />
        <SegmentedControl<Side>
          label={t('pilot:evaluations.side')}
          value={side}
          onChange={setSide}
          segments={sides.map((value) => ({ value, label: t(`pilot:evaluations.${value}`) }))}
        />
      </div>
      <TextArea label={t('pilot:evaluations.good')} rows={2} value={good} onChange={setGood} autoFocus />
      <TextArea label={t('pilot:evaluations.less')} rows={2} value={less} onChange={setLess} />
      {!isReady && <p className={css.quiet}>{t('pilot:evaluations.said')}</p>}
      <div className={css.buttons}>
        <Button size="sm" onPress={onClose}>
          {t('pilot:evaluations.cancel')}
        </Button>
        <Button size="sm" type="submit" variant="primary" isDisabled={!isReady}>
          {t('pilot:evaluations.keep')}
        </Button>
      </div>
    </form>
  );
}
