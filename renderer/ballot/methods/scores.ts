import { scoreCriteria, scoreSteps } from '#renderer/ballot/answer.ts';
import { el } from '#renderer/ballot/dom.ts';
import { counted } from '#renderer/ballot/words.ts';
import { choices } from './choices.ts';
import { before, type Form } from './form.ts';

/** Value, urgency, risk and effort on steps that grow with what they stand for. */
export const scoresForm: Form = ({ given, words, changed }) => {
  const scored = new Map((before(given, 'scores')?.scores ?? []).map(({ criterion, score }) => [criterion, score]));
  const tell = (): void => {
    const scores = scoreCriteria.flatMap((criterion) => {
      const score = scored.get(criterion);
      return score === undefined ? [] : [{ criterion, score }];
    });
    const open = scoreCriteria.length - scores.length;
    const { toGo_one, toGo_other } = words.scores;
    if (open > 0) return changed({ answer: null, says: counted([toGo_one, toGo_other], open) });
    changed({ answer: { method: 'scores', scores }, says: scores.map(({ score }) => score).join(' · ') });
  };
  const rows = scoreCriteria.map((criterion) =>
    choices<number>({
      legend: `${words.scores[criterion]}: ${words.scores[`${criterion}Hint`]}`,
      isShown: true,
      isRow: true,
      choices: scoreSteps.map((value, at) => ({ value, label: String(value), ...endHint(at, words.scores) })),
      chosen: scored.get(criterion) ?? null,
      pick: (score) => {
        scored.set(criterion, score);
        tell();
      },
    }),
  );
  tell();
  return el('div', ...rows);
};

function endHint(at: number, { low, high }: { readonly low: string; readonly high: string }): { hint?: string } {
  if (at === 0) return { hint: low };
  return at === scoreSteps.length - 1 ? { hint: high } : {};
}
