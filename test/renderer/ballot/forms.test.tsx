import { expect, it } from 'vitest';
import * as own from '#renderer/ballot/answer.ts';
import type { Answer } from '#renderer/ballot/answer.ts';
import type { Draft } from '#renderer/ballot/methods/form.ts';
import { forms } from '#renderer/ballot/methods/forms.ts';
import type { BallotTopic } from '#src/contract/ballot.ts';
import { answerSchema, kanoAnswers, pointsToGive, scoreCriteria, scoreSteps } from '#src/dossier/answer.ts';
import { answerFault } from '#src/dossier/answer-fits.ts';
import { priorities } from '#src/dossier/position.ts';
import { stanceSteps } from '#src/dossier/stance.ts';
import { definitions } from '#test/builders/room-plan.ts';
import { type Random, randomFrom } from '#test/builders/random.ts';
import { aTopic, words } from './ballot-at.ts';

const subjects = (count: number): BallotTopic['subjects'] =>
  Array.from({ length: count }, (_, at) => ({ kind: 'option', id: `s${at}`, label: `Onderwerp ${at}` }));

const topics: readonly BallotTopic[] = [
  aTopic(1),
  aTopic(1, { withPoints: true }),
  ...[1, 2, 7].map((count) => aTopic(2, { method: 'points', subjects: subjects(count) })),
  ...[2, 3, 5].map((count) => aTopic(3, { method: 'pairs', subjects: subjects(count) })),
  ...[1, 4].map((count) => aTopic(4, { method: 'ranking', subjects: subjects(count) })),
  aTopic(5, { method: 'scores' }),
  aTopic(6, { method: 'kano' }),
  ...[1, 3].map((count) => aTopic(7, { method: 'stance', subjects: subjects(count) })),
];

/** The form of a topic with all drafts it gave; the last is the one of now. */
function formOf(topic: BallotTopic, given: Answer | null = null, pointsLeft = 100) {
  const drafts: Draft[] = [];
  const form = forms[topic.method]({
    topic,
    given,
    words,
    definitions,
    pointsLeft,
    openPointTopics: 2,
    changed: (draft) => drafts.push(draft),
    say: () => {},
  });
  document.body.replaceChildren(form);
  return { form, drafts };
}

function fault(topic: BallotTopic, answer: Answer): unknown {
  const parsed = answerSchema.safeParse(answer);
  return parsed.success ? answerFault(topic, parsed.data) : parsed.error.message;
}

/** Touches one control as a person might. */
function touch(form: HTMLElement, { pick }: Pick<Random, 'pick'>): void {
  const controls = [...form.querySelectorAll<HTMLElement>('input, button, textarea')];
  if (controls.length === 0) return;
  const control = pick(controls);
  if (control instanceof HTMLTextAreaElement || (control instanceof HTMLInputElement && control.type === 'text')) {
    control.value = pick(['', '7', '40', '100', '999', 'abc', 'te duur']);
    control.dispatchEvent(new Event('input'));
    control.dispatchEvent(new Event('blur'));
  } else control.click();
}

it('[BP5] [BP6] [BP7] lets only answers out that fit their topic, whatever was touched', () => {
  const chance = randomFrom(5);
  const complete = new Set<string>();
  for (const topic of topics) {
    for (let run = 0; run < 3; run += 1) {
      const { form, drafts } = formOf(topic);
      for (let turn = 0; turn < 40; turn += 1) {
        touch(form, chance);
        drafts.at(-1)?.next?.();
      }
      for (const { answer } of drafts) {
        if (answer === null) continue;
        complete.add(answer.method);
        expect(fault(topic, answer), JSON.stringify({ topic, answer })).toBeNull();
      }
    }
  }
  expect([...complete].toSorted()).toEqual(Object.keys(forms).toSorted());
});

it('[BP5] starts a second time with what was answered the first time', () => {
  const given: readonly Answer[] = [
    { method: 'moscow', priority: 'S', points: 12 },
    { method: 'points', points: [{ subject: 's1', points: 100 }] },
    { method: 'pairs', pairs: [{ a: 's1', b: 's0', ratio: 5 }] },
    { method: 'ranking', ranks: [['s1', 's3'], ['s0'], ['s2']] },
    { method: 'scores', scores: scoreCriteria.map((criterion) => ({ criterion, score: 8 })) },
    { method: 'kano', present: 'like', absent: 'dislike' },
    { method: 'stance', stances: [{ subject: 's0', step: 1, reason: 'Te duur' }] },
  ];
  const counts: Readonly<Record<string, number>> = { points: 2, pairs: 2, ranking: 4, stance: 1 };
  for (const answer of given) {
    if (answer.method === 'blank') continue;
    const { method } = answer;
    const topic = aTopic(1, { method, withPoints: method === 'moscow', subjects: subjects(counts[method] ?? 1) });
    expect(formOf(topic, answer).drafts.at(-1)?.answer).toEqual(answer);
  }
});

it('[BP7] waits for the reason of an overriding objection', () => {
  const topic = aTopic(7, { method: 'stance', subjects: subjects(1) });
  const { form, drafts } = formOf(topic);
  form.querySelectorAll('input')[4]?.click();
  expect(drafts.at(-1)).toEqual({ answer: null, says: 'Schrijf op wat uw bezwaar is' });
});

it('[BP5] knows the same constants as the dossier', () => {
  expect({ ...own }).toEqual({ priorities, pointsToGive, kanoAnswers, scoreCriteria, scoreSteps, stanceSteps });
});
