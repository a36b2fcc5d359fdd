import { useState } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import type { Requirement } from '#src/dossier/requirement.ts';
import { Button } from 'react-aria-components';
import css from './changes.module.css';

const most = 5;

/** A requirement by its code or words of its title; the first few that fit are offered. */
export function RequirementField({
  value,
  onChange,
}: {
  value: Requirement | null;
  onChange: (requirement: Requirement | null) => void;
}) {
  const { t } = useText();
  const requirements = useDossier((dossier) => dossier.requirements);
  const [words, setWords] = useState('');
  const wanted = words.trim().toLowerCase();
  const found: Requirement[] = [];
  if (value === null)
    for (const one of requirements) {
      if (found.length === most) break;
      if (`${one.code} ${one.title}`.toLowerCase().includes(wanted)) found.push(one);
    }
  return (
    <div className={css.pick}>
      <TextField
        label={t('scenario:edit.requirement')}
        value={value === null ? words : `${value.code} ${value.title}`}
        onChange={(typed) => {
          setWords(value === null ? typed : '');
          onChange(null);
        }}
        placeholder={t('scenario:edit.pickRequirement')}
      />
      {value === null && (
        <ul aria-label={t('scenario:edit.pickRequirement')}>
          {found.map((one) => (
            <li key={one.id}>
              <Button onPress={() => onChange(one)}>
                <b>{one.code}</b> <span>{one.title}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
