import { type KanoAnswer, kanoAnswers } from '#renderer/ballot/answer.ts';
import { el } from '#renderer/ballot/dom.ts';
import { fill } from '#renderer/ballot/words.ts';
import { choices } from './choices.ts';
import { before, type Form } from './form.ts';

/** Two questions about one thing: with it, and without it. */
export const kanoForm: Form = ({ given, words, changed }) => {
  const earlier = before(given, 'kano');
  const said: { present: KanoAnswer | null; absent: KanoAnswer | null } = {
    present: earlier?.present ?? null,
    absent: earlier?.absent ?? null,
  };
  const tell = (): void => {
    const { present, absent } = said;
    const isBegun = present !== null || absent !== null;
    if (present === null || absent === null)
      return changed({ answer: null, says: isBegun ? words.kano.other : words.pick });
    const both = { present: words.kano[present], absent: words.kano[absent] };
    changed({ answer: { method: 'kano', present, absent }, says: fill(words.kano.both, both) });
  };
  const ask = (of: 'present' | 'absent'): HTMLElement =>
    choices<KanoAnswer>({
      legend: words.kano[of],
      isShown: true,
      choices: kanoAnswers.map((value) => ({ value, label: words.kano[value] })),
      chosen: said[of],
      pick: (value) => {
        said[of] = value;
        tell();
      },
    });
  tell();
  return el('div', ask('present'), ask('absent'));
};
