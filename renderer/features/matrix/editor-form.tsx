import { type ReactNode, useEffect, useRef } from 'react';
import type { Priority } from '#src/dossier/position.ts';
import type { Leave } from './cell-editor.tsx';
import { editorKey } from './editor-key.ts';
import { EditorKeys } from './editor-keys.tsx';
import css from './matrix.module.css';

type EditorFormProps = {
  readonly title: string;
  readonly code: string;
  /** False when a field can't be read: the editor stays. */
  readonly save: () => boolean;
  readonly leave: (where: Leave) => void;
  readonly setPriority?: (priority: Priority | null) => void;
  readonly children: ReactNode;
};

/** The body of every cell editor: what is edited, the fields, the keys. Starts in the field marked `data-first`. */
export function EditorForm({ title, code, save, leave, setPriority, children }: EditorFormProps) {
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>('[data-first] input, [data-first] button');
    first?.focus();
    if (first instanceof HTMLInputElement) first.setSelectionRange(first.value.length, first.value.length);
  }, []);
  return (
    <div ref={form} className={css.form} onKeyDownCapture={(event) => editorKey(event, save, leave, setPriority)}>
      <p className={css.formTitle}>
        <b>{title}</b> {code}
      </p>
      {children}
      <EditorKeys />
    </div>
  );
}
