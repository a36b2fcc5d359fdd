import { Plus, X } from 'lucide-react';
import { freshId } from '#renderer/store/fresh.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { NumberField } from '#renderer/ui/controls/number-field.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import type { RequirementId } from '#src/dossier/ids.ts';
import css from './joining.module.css';

export type Part = {
  readonly id: RequirementId;
  readonly title: string;
  readonly costOnceK: number | null;
  readonly costYearK: number | null;
};

const most = 20;

interface SplitPartsProps {
  parts: readonly Part[];
  onChange: (parts: readonly Part[]) => void;
  /** Of the requirement that is split: its first part keeps it. */
  code: string;
}

export function SplitParts({ parts, onChange, code }: SplitPartsProps) {
  const { t } = useText();
  const edit = (id: string, patch: Partial<Part>): void =>
    onChange(parts.map((part) => (part.id === id ? { ...part, ...patch } : part)));
  const add = (): void =>
    onChange([...parts, { id: freshId<RequirementId>(), title: '', costOnceK: null, costYearK: null }]);
  return (
    <ol className={css.parts}>
      {parts.map((part, index) => (
        <li key={part.id} className={css.part}>
          <span className={css.number}>{index === 0 ? code : t('joining:newCode')}</span>
          <TextField
            label={t('joining:partTitle', { number: index + 1 })}
            value={part.title}
            onChange={(title) => edit(part.id, { title })}
            autoFocus={index === 1}
            maxLength={500}
          />
          <NumberField
            label={t('frame:details.costOnce')}
            unit={t('frame:details.thousands')}
            value={part.costOnceK}
            onChange={(costOnceK) => edit(part.id, { costOnceK })}
          />
          <NumberField
            label={t('frame:details.costYear')}
            unit={t('frame:details.thousands')}
            value={part.costYearK}
            onChange={(costYearK) => edit(part.id, { costYearK })}
          />
          <span className={css.out}>
            {index > 0 && parts.length > 2 && (
              <IconButton
                size="sm"
                icon={X}
                label={t('joining:removePart', { number: index + 1 })}
                onPress={() => onChange(parts.filter(({ id }) => id !== part.id))}
              />
            )}
          </span>
        </li>
      ))}
      <li>
        <Button size="sm" icon={Plus} isDisabled={parts.length >= most} onPress={add}>
          {t('joining:addPart')}
        </Button>
      </li>
    </ol>
  );
}
