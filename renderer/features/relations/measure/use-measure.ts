import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Side } from '#src/dossier/pulse.ts';
import { trustStatements } from '#src/methods/trust.ts';
import { type Answers, isStepKey, noAnswers, withAnswer } from './answers.ts';

const last = trustStatements.length;

/** Which line is at hand, what was answered, and where the focus goes: to the next line, after the last to the button that keeps it. */
export function useMeasure(first: Side) {
  const [side, setSide] = useState<Side>(first);
  const [answers, setAnswers] = useState<Answers>(noAnswers);
  const [at, setAt] = useState(0);
  const list = useRef<HTMLOListElement>(null);
  const save = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (at >= last) save.current?.focus();
    else list.current?.querySelector<HTMLElement>(`[data-line="${at}"]`)?.focus();
  }, [at, side]);
  const answer = (line: number, value: number): void => {
    setAnswers((known) => withAnswer(known, line, value));
    setAt(line + 1);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isStep = isStepKey(event.key) && at < last;
    const by = event.key === 'Backspace' || event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (!isStep && by === 0) return;
    event.preventDefault();
    if (isStep) answer(at, Number(event.key));
    else setAt((line) => Math.min(last, Math.max(0, line + by)));
  };
  const pick = (next: Side): void => {
    setSide(next);
    setAnswers(noAnswers);
    setAt(0);
  };
  return [{ side, answers, at, answer, onKeyDown, pick, setAt }, list, save] as const;
}

export type Measure = ReturnType<typeof useMeasure>[0];
