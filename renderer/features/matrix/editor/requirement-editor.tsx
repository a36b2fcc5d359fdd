import { useState } from 'react';
import { runCommand } from '#renderer/store/edit.ts';
import { useText } from '#renderer/store/settings.ts';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { readNumber } from '#src/exchange/list/quantities.ts';
import { editRequirement } from '#src/commands/requirements/edit-requirement.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { Text } from '#src/text/text.ts';
import type { EditorProps } from './editor-props.ts';
import { EditorForm } from './editor-form.tsx';

type Field = 'title' | 'costOnceK' | 'costYearK';

/** The requirement's own cells: code and title together, or one of its costs in thousands of euros. */
export function RequirementEditor({ requirement, typed, leave, field }: EditorProps & { readonly field: Field }) {
  const text = useText();
  const [code, setCode] = useState(requirement.code);
  const [written, setWritten] = useState(() => startText(text, requirement, field, typed));
  const cost = written.trim() === '' ? null : readNumber(written, text.language === 'nl' ? 'comma' : 'point');
  const isWrong = field !== 'title' && written.trim() !== '' && cost === null;
  const save = (): boolean => {
    if (isWrong || (field === 'title' && (written.trim() === '' || code.trim() === ''))) return false;
    const patch = field === 'title' ? { title: written.trim(), code: code.trim() } : { [field]: cost };
    void runCommand(editRequirement, { id: requirement.id, patch });
    return true;
  };
  const label = text.t(
    field === 'title' ? 'matrix:titleField' : field === 'costOnceK' ? 'matrix:costField.once' : 'matrix:costField.year',
  );
  return (
    <EditorForm title={requirement.title} code={requirement.code} save={save} leave={leave}>
      <div data-first="">
        <TextField
          label={label}
          value={written}
          onChange={setWritten}
          {...(isWrong ? { error: text.t('matrix:errors.number', { unit: '€ 1.000' }) } : {})}
        />
      </div>
      {field === 'title' && <TextField label={text.t('matrix:code')} value={code} onChange={setCode} />}
    </EditorForm>
  );
}

function startText(text: Text, requirement: Requirement, field: Field, typed: string): string {
  if (typed !== '') return typed;
  if (field === 'title') return requirement.title;
  const cost = requirement[field];
  return cost === null ? '' : text.number(cost);
}
