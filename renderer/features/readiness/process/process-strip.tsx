import { clsx } from 'clsx';
import { Pencil } from 'lucide-react';
import { useStatus } from '#renderer/store/document.ts';
import { askOfReadiness } from '#renderer/store/readiness.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { knownFields, unknownFields } from '#src/analysis/readiness/completeness.ts';
import type { ExceptionCost } from '#src/analysis/readiness/exceptions.ts';
import type { Process } from '#src/dossier/process.ts';
import { knownText } from '#src/views/readiness/process-text.ts';
import css from './process.module.css';

/** [RY8] [RY9] Know what you outsource: how much of it is known, whether it is a process at all, and what its exceptions cost. */
export function ProcessStrip({ process, cost }: { readonly process: Process; readonly cost: ExceptionCost | null }) {
  const text = useText();
  const { t } = text;
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const unknown = unknownFields(process);
  const known = knownFields.length - unknown.length;
  return (
    <div className={css.strip} data-problem={process.outsources === 'problem'}>
      <span className={css.known}>
        <b>{t('readiness:process.know')}</b>
        <span className={css.fives} aria-hidden="true">
          {knownFields.map((field, at) => (
            <i key={field} className={clsx(at < known && css.full)} />
          ))}
        </span>
        {t('readiness:process.known', { count: known, of: knownFields.length })}
      </span>
      <p>{knownText(text, process, cost)}</p>
      {!isReadOnly && (
        <Button size="sm" icon={Pencil} onPress={() => askOfReadiness({ kind: 'process', id: process.id })}>
          {t('readiness:process.edited')}
        </Button>
      )}
    </div>
  );
}
