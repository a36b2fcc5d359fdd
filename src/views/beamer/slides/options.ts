import { optionsOf } from '#src/analysis/cases/case-options.ts';
import type { StanceResult } from '#src/analysis/workshop/stance-result.ts';
import type { TopicResult } from '#src/analysis/workshop/topic-result.ts';
import { cellsOf } from '#src/base/grid.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { Option } from '#src/dossier/option.ts';
import type { Topic } from '#src/dossier/topic.ts';
import type { OptionLine, SlideOf } from '#src/views/beamer/beamer-view.ts';
import { itemOf, nameOf } from '#src/views/beamer/item.ts';
import { type BeamerSource, votersAt } from '#src/views/beamer/source.ts';

/** Stances that were voted in a round: of each client the middle of its people. */
export function votedOptions(source: BeamerSource, { topic }: TopicResult, result: StanceResult): SlideOf<'options'> {
  const options = topic.subjects.map((subject): OptionLine => {
    const found = result.subjects.find((each) => each.subject === subject.id);
    const option = find(source.dossier.options, subject.id);
    const { code, label } = nameOf(source, subject);
    return {
      code,
      title: label,
      onceK: option?.costOnceK ?? null,
      yearK: option?.costYearK ?? null,
      steps: source.voters.map(({ id }) => found?.clients.find(({ client }) => client === id)?.median ?? null),
    };
  });
  return { kind: 'options', from: 'voted', item: itemOf(source, topic), clients: votersAt(source), options };
}

/** The ways out of the case a topic is about, with the stances that were said aloud; null when there are none. */
export function saidOptions(source: BeamerSource, topic: Topic): SlideOf<'options'> | null {
  const options = optionsAbout(source, topic);
  if (options.length === 0) return null;
  return {
    kind: 'options',
    from: 'said',
    item: itemOf(source, topic),
    clients: votersAt(source),
    options: options.map((option) => {
      const stances = cellsOf(source.dossier.stances, option.id);
      return {
        code: option.code,
        title: option.title,
        onceK: option.costOnceK,
        yearK: option.costYearK,
        steps: source.voters.map(({ id }) => stances.find(({ client }) => client === id)?.step ?? null),
      };
    }),
  };
}

/** The options the topic names, else those of the first case about its requirement. */
function optionsAbout({ dossier }: BeamerSource, { subjects }: Topic): readonly Option[] {
  const named = subjects.flatMap(({ kind, id }) => (kind === 'option' ? (find(dossier.options, id) ?? []) : []));
  if (named.length > 0) return named;
  const about = dossier.cases
    .filter(({ requirements }) => subjects.some(({ kind, id }) => kind === 'requirement' && requirements.includes(id)))
    .toSorted(byOrder);
  return about.map(({ id }) => optionsOf(dossier, id)).find(({ length }) => length > 0) ?? [];
}
