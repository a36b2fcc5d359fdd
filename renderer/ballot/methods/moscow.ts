import { priorities, type Priority } from '#renderer/ballot/answer.ts';
import { el } from '#renderer/ballot/dom.ts';
import { counted, fill, pointsText } from '#renderer/ballot/words.ts';
import { choices } from './choices.ts';
import { before, type Form } from './form.ts';
import { stepper } from './stepper.ts';

/** A class, as a rule with points out of a hundred for the whole round. */
export const moscowForm: Form = ({ topic, given, words, definitions, pointsLeft, openPointTopics, changed }) => {
  const earlier = before(given, 'moscow');
  let priority: Priority | null = earlier?.priority ?? null;
  let points = Math.min(earlier?.points ?? 0, pointsLeft);
  const rest = el('small', { 'aria-live': 'polite' });
  const tell = (): void => {
    const left = pointsLeft - points;
    const { left_one, left_other, leftNone } = words.moscow;
    rest.textContent =
      openPointTopics === 0 ? fill(leftNone, { left }) : counted([left_one, left_other], openPointTopics, { left });
    if (priority === null) return changed({ answer: null, says: words.pick });
    const name = words.moscow[priority];
    const says = topic.withPoints ? fill(words.moscow.both, { class: name, points: pointsText(words, points) }) : name;
    changed({ answer: { method: 'moscow', priority, points: topic.withPoints ? points : null }, says });
  };
  const cards = choices<Priority>({
    legend: words.moscow.legend,
    choices: priorities.map((value) => ({
      value,
      label: words.moscow[value],
      hint: definitions[value],
      mark: el('span', { class: `v-pr v-pr-${value}`, 'aria-hidden': 'true' }, value),
    })),
    chosen: priority,
    pick: (value) => {
      priority = value;
      tell();
    },
  });
  const { points: label, fewer, more } = words.moscow;
  const give = (value: number): void => {
    points = value;
    tell();
  };
  const steps = stepper({ value: points, step: 1, max: () => pointsLeft, label, fewer, more, changed: give });
  tell();
  const line = el('div.v-pt', el('span.v-pt-t', el('b', label), rest), steps.element);
  return el('div', cards, topic.withPoints && line);
};
