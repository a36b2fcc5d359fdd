import { useState } from 'react';
import { runCommand } from '#renderer/store/edit.ts';
import { useText } from '#renderer/store/settings.ts';
import { TextArea } from '#renderer/ui/controls/text-area.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { editRequirement } from '#src/commands/requirements/edit-requirement.ts';
import type { TextColumn } from '#src/views/matrix/matrix-columns.ts';
import type { EditorProps } from './editor-props.ts';
import { EditorForm } from './editor-form.tsx';

/** A text of the requirement: a line, or as many as it takes (Alt Enter starts a new one). */
export function TextEditor({ requirement, typed, leave, field }: EditorProps & { readonly field: TextColumn }) {
  const text = useText();
  const [written, setWritten] = useState(typed !== '' ? typed : requirement[field]);
  const label = text.t(`grid:texts.${field}`);
  const save = (): boolean => {
    void runCommand(editRequirement, { id: requirement.id, patch: { [field]: written.trim() } });
    return true;
  };
  const shared = { label, value: written, onChange: setWritten };
  return (
    <EditorForm title={requirement.title} code={requirement.code} save={save} leave={leave}>
      <div data-first="">
        {field === 'source' ? <TextField {...shared} maxLength={500} /> : <TextArea {...shared} />}
      </div>
    </EditorForm>
  );
}
