import type { BallotTopic } from '#src/contract/ballot.ts';
import type { Answer } from '#src/dossier/answer.ts';
import type { Priority } from '#src/dossier/position.ts';
import type { StanceStep } from '#src/dossier/stance.ts';

/** What a key means on a topic: a whole answer, or one that needs a figure or a reason first. */
export type Pressed =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'points'; readonly priority: Priority }
  | { readonly kind: 'reason'; readonly step: StanceStep };

const classes: Readonly<Record<string, Priority>> = { m: 'M', s: 'S', c: 'C', w: 'W' };

/** Topics that one key answers; the others are filled in as a ballot. */
export function isOneKey({ method, subjects }: BallotTopic): boolean {
  return method === 'moscow' || (method === 'stance' && subjects.length === 1);
}

/** [BP40] One key, one vote; null: this key says nothing here. */
export function pressed(topic: BallotTopic, key: string): Pressed | null {
  const low = key.toLowerCase();
  if (low === 'b') return { kind: 'answer', answer: { method: 'blank' } };
  if (topic.method === 'moscow') {
    const priority = classes[low];
    if (priority === undefined) return null;
    if (topic.withPoints) return { kind: 'points', priority };
    return { kind: 'answer', answer: { method: 'moscow', priority, points: null } };
  }
  if (!isOneKey(topic) || !/^[1-5]$/.test(key)) return null;
  const step = Number(key) as StanceStep;
  return step === 1 ? { kind: 'reason', step } : { kind: 'answer', answer: stance(topic, step, '') };
}

function stance({ subjects }: BallotTopic, step: StanceStep, reason: string): Answer {
  return { method: 'stance', stances: [{ subject: subjects[0]?.id ?? '', step, reason }] };
}

/** The answer once its figure or reason was typed; null while that is none. */
export function completed(topic: BallotTopic, open: Pressed, typed: string): Answer | null {
  if (open.kind === 'answer') return open.answer;
  if (open.kind === 'reason') return typed.trim() === '' ? null : stance(topic, open.step, typed.trim());
  const isFigure = /^\d{1,3}$/.test(typed) && Number(typed) <= 100;
  return isFigure ? { method: 'moscow', priority: open.priority, points: Number(typed) } : null;
}
