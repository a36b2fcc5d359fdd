import { runCommand } from '#renderer/store/edit.ts';
import { useText } from '#renderer/store/settings.ts';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { editTopic } from '#src/commands/workshops/edit-topic.ts';
import { type Method, methods } from '#src/dossier/answer.ts';
import type { Topic } from '#src/dossier/topic.ts';
import css from './prepare.module.css';

/** Methods that ask about one thing, and those that compare several. */
const single: readonly Method[] = ['moscow', 'scores', 'kano', 'stance'];
const together: readonly Method[] = ['points', 'pairs', 'ranking', 'stance'];

export function MethodSelect({ topic }: { topic: Topic }) {
  const { t } = useText();
  const fitting = topic.subjects.length > 1 ? together : single;
  const set = (method: Method): void => {
    // The standard question goes along while nobody changed it.
    const isStandard = methods.some((each) => topic.question === t(`prepare:questions.${each}`));
    const question = isStandard || topic.question === '' ? { question: t(`prepare:questions.${method}`) } : {};
    const points = method === 'moscow' ? {} : { withPoints: false };
    void runCommand(editTopic, { id: topic.id, patch: { method, ...question, ...points } });
  };
  return (
    <Select
      label={t('prepare:agenda.methodOf', { title: topic.title })}
      isLabelHidden
      className={css.method}
      value={topic.method}
      placeholder={t('prepare:agenda.noMethod')}
      onChange={set}
      options={methods
        .filter((method) => fitting.includes(method) || method === topic.method)
        .map((value) => ({ value, label: t(`prepare:method.${value}`) }))}
    />
  );
}
