import { Plus, Trash2 } from 'lucide-react';
import { DayField } from '#renderer/parts/agreements/day-field.tsx';
import { today } from '#renderer/parts/cases/today.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import type { Freedom } from '#src/dossier/freedom.ts';
import own from './free.module.css';

type Options = Freedom['options'];

/** Prolongations: until when, and by when one decides. */
export function OptionFields({ options, onChange }: { options: Options; onChange: (options: Options) => void }) {
  const { t } = useText();
  const day = today();
  const set = (at: number, patch: Partial<Options[number]>): void =>
    onChange(options.map((option, index) => (index === at ? { ...option, ...patch } : option)));
  return (
    <div className={own.options}>
      {options.map((option, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an option has no name but its place
        <div key={at} className={own.optionRow}>
          <DayField
            label={t('agreements:free.optionUntil', { number: at + 1 })}
            value={option.until === '' ? null : option.until}
            today={day}
            onChange={(until) => set(at, { until: until ?? '' })}
          />
          <DayField
            label={t('agreements:free.decideBy')}
            value={option.decideBy}
            today={day}
            onChange={(decideBy) => set(at, { decideBy })}
          />
          <IconButton
            icon={Trash2}
            label={t('agreements:free.dropOption', { number: at + 1 })}
            onPress={() => onChange(options.filter((_, index) => index !== at))}
          />
        </div>
      ))}
      <div>
        <Button size="sm" icon={Plus} onPress={() => onChange([...options, { until: '', decideBy: null }])}>
          {t('agreements:free.addOption')}
        </Button>
      </div>
    </div>
  );
}
