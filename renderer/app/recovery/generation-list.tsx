import { clsx } from 'clsx';
import { Check, CircleAlert } from 'lucide-react';
import { Radio, RadioGroup } from 'react-aria-components';
import { momentText } from '#renderer/store/moment-text.ts';
import { useText } from '#renderer/store/settings.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import type { Generation } from '#src/contract/calls.ts';
import css from './recovery.module.css';

export interface GenerationListProps {
  generations: readonly Generation[];
  value: string | null;
  onChange: (id: string) => void;
}

/** Versions one can go back to: when, what, how much more or less than the file, and whether it is whole. */
export function GenerationList({ generations, value, onChange }: GenerationListProps) {
  const { t } = useText();
  const widest = Math.max(1, ...generations.map((each) => Math.abs(each.editsFromFile ?? 0)));
  return (
    <div>
      <div className={css.head} aria-hidden="true">
        <span>{t('problems:recovery.version')}</span>
        <span className={css.right}>{t('problems:recovery.difference')}</span>
        <span>{t('problems:recovery.check')}</span>
      </div>
      <RadioGroup
        className={css.list ?? ''}
        aria-label={t('problems:recovery.version')}
        value={value}
        onChange={onChange}
      >
        {generations.map((generation) => (
          <GenerationRow key={generation.id} generation={generation} widest={widest} />
        ))}
      </RadioGroup>
    </div>
  );
}

function GenerationRow({ generation, widest }: { generation: Generation; widest: number }) {
  const text = useText();
  const { id, savedAt, kind, isIntact, requirements, editsFromFile: edits } = generation;
  const sign = edits === null ? '' : edits > 0 ? '+ ' : edits < 0 ? '– ' : '';
  return (
    <Radio value={id} isDisabled={!isIntact} className={clsx(css.row, !isIntact && css.bad)}>
      <span className={css.ring} />
      <span className={clsx(css.time, 'num')}>{momentText(text, savedAt)}</span>
      <span className={css.name}>
        <b>{text.t(`problems:recovery.kind.${kind}`)}</b>
        <small>{text.t('problems:recovery.requirements', { count: requirements })}</small>
      </span>
      <Difference edits={edits} widest={widest} />
      <span className={clsx(css.count, 'num')}>
        {edits === null ? (
          <span className="vh">{text.t('problems:recovery.unknownDifference')}</span>
        ) : (
          sign + text.number(Math.abs(edits))
        )}
      </span>
      <span className={css.check}>
        <Icon icon={isIntact ? Check : CircleAlert} size={14} stroke={2.2} />
        {text.t(isIntact ? 'problems:recovery.intact' : 'problems:recovery.damaged')}
      </span>
    </Radio>
  );
}

/** A bar from the file's line: solid to the right is more, outlined to the left is less. */
function Difference({ edits, widest }: { edits: number | null; widest: number }) {
  const half = 50;
  const width = `${(Math.abs(edits ?? 0) / widest) * half}%`;
  return (
    <span className={css.track} aria-hidden="true">
      {edits === 0 && <i className={css.same} />}
      {edits !== null && edits > 0 && <i className={css.more} style={{ left: '50%', width }} />}
      {edits !== null && edits < 0 && <i className={css.less} style={{ right: '50%', width }} />}
    </span>
  );
}
