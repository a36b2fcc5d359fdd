import { type Stance, stanceSteps, type StanceStep } from '#renderer/ballot/answer.ts';
import { el } from '#renderer/ballot/dom.ts';
import { counted } from '#renderer/ballot/words.ts';
import { choices } from './choices.ts';
import { before, type Draft, type Form, type FormPorts } from './form.ts';

/** Characters of all reasons together, and of one: a vote has to fit the body that the room reads. */
const reasonsTogether = 1_000;
const longestReason = 600;
type Said = { readonly subject: string; step: StanceStep | null; reason: string };

/** Five steps to every option; an overriding objection comes with its reason. */
export const stanceForm: Form = (ports) => {
  const { topic, given, changed } = ports;
  const earlier = new Map((before(given, 'stance')?.stances ?? []).map((each) => [each.subject, each]));
  const all: readonly Said[] = topic.subjects.map(({ id }) => {
    const { step = null, reason = '' } = earlier.get(id) ?? {};
    return { subject: id, step, reason };
  });
  const tell = (): void => changed(draftOf(ports, all));
  tell();
  const isOne = topic.subjects.length === 1;
  return el(
    'div',
    ...all.map((said, at) => question(ports, said, isOne ? '' : (topic.subjects[at]?.label ?? ''), tell)),
  );
};

function draftOf({ words }: FormPorts, all: readonly Said[]): Draft {
  const stances: Stance[] = all.flatMap(({ subject, step, reason }) =>
    step === null ? [] : [{ subject, step, reason }],
  );
  if (stances.length < all.length) return { answer: null, says: words.pick };
  if (stances.some(({ step, reason }) => step === 1 && reason.trim() === ''))
    return { answer: null, says: words.stance.reasonNeeded };
  const [only] = stances;
  const says =
    stances.length === 1 && only !== undefined
      ? `${only.step}, ${words.stance[`s${only.step}`]}`
      : counted([words.stance.done_one, words.stance.done_other], stances.length);
  return { answer: { method: 'stance', stances }, says };
}

function question({ words, topic }: FormPorts, said: Said, label: string, tell: () => void): HTMLElement {
  const caption = el('span');
  const field = el('textarea', {
    rows: 2,
    maxlength: Math.min(longestReason, Math.floor(reasonsTogether / topic.subjects.length)),
    class: 'v-ta',
  });
  field.value = said.reason;
  field.addEventListener('input', () => {
    said.reason = field.value;
    tell();
  });
  const reason = el('label.v-f1', caption, field);
  const follow = (): void => {
    reason.hidden = said.step === null || said.step > 2;
    caption.textContent = said.step === 1 ? words.stance.reason : words.stance.reasonOptional;
    field.required = said.step === 1;
  };
  const steps = choices<StanceStep>({
    legend: label || (topic.subjects[0]?.label ?? topic.title),
    isShown: label !== '',
    choices: stanceSteps.map((value) => ({
      value,
      label: words.stance[`s${value}`],
      mark: el('span.v-pr v-num', { 'aria-hidden': 'true' }, String(value)),
    })),
    chosen: said.step,
    pick: (value) => {
      said.step = value;
      follow();
      tell();
    },
  });
  follow();
  return el('div.v-g', steps, reason);
}
