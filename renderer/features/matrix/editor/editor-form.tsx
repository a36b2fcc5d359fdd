import { type ReactNode, useEffect, useRef } from 'react';
import type { Priority } from '#src/dossier/position.ts';
import css from './editor.module.css';
import { editorKey } from './editor-key.ts';
import { EditorKeys } from './editor-keys.tsx';
import type { Leave } from './editor-props.ts';
import { holdDraft, keepDraft } from './held-draft.ts';

type EditorFormProps = {
  readonly title: string;
  readonly code: string;
  /** False when a field can't be read: the editor stays. */
  readonly save: () => boolean;
  readonly leave: (where: Leave) => void;
  /** [V29] Gives what was changed to every selected cell; false when a field can't be read. */
  readonly saveAll?: (() => boolean) | undefined;
  readonly setPriority?: (priority: Priority | null) => void;
  readonly children: ReactNode;
};

/** The body of every cell editor: what is edited, the fields, the keys. Starts in the field marked `data-first`. */
export function EditorForm({ title, code, save, saveAll, leave, setPriority, children }: EditorFormProps) {
  const form = useRef<HTMLDivElement>(null);
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => holdDraft(() => latest.current()), []);
  useEffect(() => {
    const first =
      form.current?.querySelector<HTMLElement>('[data-first] input:not([type="checkbox"])') ??
      form.current?.querySelector<HTMLElement>('[data-first] textarea, [data-first] button');
    first?.focus();
    if (first instanceof HTMLInputElement) first.setSelectionRange(first.value.length, first.value.length);
  }, []);
  const keep = (where: Leave): void => {
    if (keepDraft()) leave(where);
  };
  const drop = (): void => {
    latest.current = () => true;
    leave('stay');
  };
  const keepAll =
    saveAll &&
    ((): void => {
      if (!saveAll()) return;
      latest.current = () => true;
      leave('stay');
    });
  return (
    <div
      ref={form}
      className={css.form}
      data-matrix-editor=""
      onKeyDownCapture={(event) => editorKey(event, { keep, drop, keepAll, setPriority })}
    >
      <p className={css.formTitle}>
        <b>{title}</b> {code}
      </p>
      {children}
      <EditorKeys hasPriority={setPriority !== undefined} hasBlock={saveAll !== undefined} />
    </div>
  );
}
