import { CaseSensitive, ChevronDown, ChevronUp, Replace, WholeWord, X } from 'lucide-react';
import { clsx } from 'clsx';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { focusGrid } from '#renderer/features/matrix/editor/focus-grid.ts';
import { goToCell } from '#renderer/features/matrix/grid/use-grid-pointer.ts';
import type { MatrixModel } from '#renderer/features/matrix/matrix-model.ts';
import type { CellKey } from '#renderer/features/matrix/matrix-view.ts';
import { currentStatus } from '#renderer/store/document.ts';
import { currentText, useText } from '#renderer/store/settings.ts';
import { showToast } from '#renderer/store/toasts.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import css from './finding.module.css';
import { setFind, useFind } from './find-state.ts';
import { replaceIn } from './replace-hits.ts';
import { ReplacePreview } from './replace-preview.tsx';
import { useHits } from './use-hits.ts';

/** [V28] Finds in what is shown: how much, where, and what it would become. */
export function FindBar({ model }: { readonly model: MatrixModel }) {
  const isOpen = useFind((state) => state.isOpen);
  return isOpen ? <OpenBar model={model} /> : null;
}

function OpenBar({ model }: { readonly model: MatrixModel }) {
  const text = useText();
  const { find, at, isReplacing } = useFind();
  const hits = useHits(model);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  const go = (step: 1 | -1): void => walk(hits, at, step);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.target === input.current) go(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const none = find === '' ? '' : text.t('grid:find.none');
  const place = { at: text.number(Math.min(at, hits.length - 1) + 1), total: text.number(hits.length) };
  return (
    <div role="search" data-matrix-find="" className={css.bar} onKeyDownCapture={onKeyDown}>
      <TextField
        label={text.t('grid:find.label')}
        isLabelHidden
        autoFocus
        className={css.field}
        inputRef={input}
        placeholder={text.t('grid:find.label')}
        value={find}
        onChange={(value) => setFind({ find: value, at: -1 })}
      />
      <span className={css.count} aria-live="polite">
        {hits.length === 0 ? none : text.t('grid:find.count', place)}
      </span>
      <IconButton icon={ChevronUp} label={text.t('grid:find.previous')} onPress={() => go(-1)} />
      <IconButton icon={ChevronDown} label={text.t('grid:find.next')} onPress={() => go(1)} />
      <Options />
      {isReplacing && <Replacing hits={hits} />}
      <span className={css.spacer} />
      <IconButton icon={X} label={text.t('grid:find.close')} onPress={close} />
    </div>
  );
}

function close(): void {
  setFind({ isOpen: false });
  focusGrid();
}

function walk(hits: readonly CellKey[], at: number, step: 1 | -1): void {
  if (hits.length === 0) return;
  const next = at < 0 ? (step > 0 ? 0 : hits.length - 1) : (at + step + hits.length) % hits.length;
  const hit = hits[next];
  setFind({ at: next });
  if (hit !== undefined) goToCell(hit);
}

function Options() {
  const text = useText();
  const { matchCase, wholeWord, isReplacing } = useFind();
  return (
    <>
      <IconButton
        icon={CaseSensitive}
        label={text.t('grid:find.matchCase')}
        aria-pressed={matchCase}
        className={clsx(matchCase && css.on)}
        onPress={() => setFind({ matchCase: !matchCase, at: -1 })}
      />
      <IconButton
        icon={WholeWord}
        label={text.t('grid:find.wholeWord')}
        aria-pressed={wholeWord}
        className={clsx(wholeWord && css.on)}
        onPress={() => setFind({ wholeWord: !wholeWord, at: -1 })}
      />
      {!currentStatus().isReadOnly && (
        <IconButton
          icon={Replace}
          label={text.t('grid:find.showReplace')}
          aria-pressed={isReplacing}
          className={clsx(isReplacing && css.on)}
          onPress={() => setFind({ isReplacing: !isReplacing })}
        />
      )}
    </>
  );
}

function Replacing({ hits }: { readonly hits: readonly CellKey[] }) {
  const text = useText();
  const { replace, at, find } = useFind();
  const [isAsking, setAsking] = useState(false);
  const one = (): void => {
    const hit = hits[at];
    if (hit === undefined) return walk(hits, at, 1);
    if (!replaceIn(hit)) showToast({ kind: 'problem', text: currentText().t('grid:find.valueOnly') });
  };
  return (
    <>
      <TextField
        label={text.t('grid:find.replaceWith')}
        isLabelHidden
        className={css.field}
        placeholder={text.t('grid:find.replaceWith')}
        value={replace}
        onChange={(value) => setFind({ replace: value })}
      />
      <Button size="sm" isDisabled={hits.length === 0} onPress={one}>
        {text.t('grid:find.replace')}
      </Button>
      <Button size="sm" isDisabled={find === ''} onPress={() => setAsking(true)}>
        {text.t('grid:find.replaceAll')}
      </Button>
      {isAsking && <ReplacePreview close={() => setAsking(false)} />}
    </>
  );
}
