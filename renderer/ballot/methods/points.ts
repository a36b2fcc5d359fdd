import { pointsToGive } from '#renderer/ballot/answer.ts';
import { button, el } from '#renderer/ballot/dom.ts';
import { fill } from '#renderer/ballot/words.ts';
import { before, type Form } from './form.ts';
import { type Stepper, stepper } from './stepper.ts';

const step = 5;

/** A hundred points over what is asked: exactly, with what is left always in view. */
export const pointsForm: Form = ({ topic, given, words, changed }) => {
  const { share } = words;
  const earlier = new Map((before(given, 'points')?.points ?? []).map(({ subject, points }) => [subject, points]));
  const shares = topic.subjects.map(({ id }) => ({ subject: id, points: earlier.get(id) ?? 0 }));
  const left = (): number => pointsToGive - shares.reduce((sum, { points }) => sum + points, 0);
  const rest = el('b', { role: 'status' });
  const fillUp = button(share.even, () => even(), 'v-q2');
  const tell = (): void => {
    const open = left();
    rest.textContent = open === 0 ? share.exact : fill(share.left, { left: open });
    fillUp.disabled = open === 0;
    if (open > 0) return changed({ answer: null, says: fill(share.toGive, { left: open }) });
    // Nothing given is left out: a vote has to fit the body that the room reads.
    const points = shares.filter((each) => each.points > 0).map((each) => ({ ...each }));
    changed({ answer: { method: 'points', points }, says: share.done });
  };
  const steppers: Stepper[] = [];
  const rows = shares.map((each, at) => {
    const label = topic.subjects[at]?.label ?? '';
    const own = stepper({
      value: each.points,
      step,
      max: () => each.points + left(),
      label: fill(share.points, { label }),
      fewer: fill(share.fewer, { label }),
      more: fill(share.more, { label }),
      changed: (points) => {
        each.points = points;
        tell();
      },
    });
    steppers.push(own);
    return el('li.v-pt', el('span.v-pt-t', label), own.element);
  });
  /** What is left over those that have none yet, else over all; the first get the odd ones. */
  const even = (): void => {
    const bare = shares.filter(({ points }) => points === 0);
    const over = bare.length > 0 ? bare : shares;
    const open = left();
    over.forEach((each, at) => (each.points += Math.floor(open / over.length) + (at < open % over.length ? 1 : 0)));
    shares.forEach(({ points }, at) => steppers[at]?.set(points));
    tell();
  };
  tell();
  return el('div', el('ul.v-ls', ...rows), el('div.v-rest', rest, fillUp));
};
