import type { TopicKind } from '#src/dossier/topic.ts';
import type { Text } from '#src/text/text.ts';
import { type DraftTopic, requirementTopic } from './draft-topic.ts';
import type { Sorted } from './sort-requirements.ts';

/** Minutes of the fixed parts of a half day, DOMAIN D3. */
const fixed = {
  opening: 15,
  definition: 10,
  formalities: 15,
  break: 15,
  budget: 10,
  decisions: 10,
  closing: 10,
} as const satisfies Partial<Record<TopicKind, number>>;

/** One minute to vote, then as long to talk as DOMAIN D3 gives it. */
const talkMinutes = { talk: 5, conflict: 9 };

/**
 * The agenda of a half day: what is agreed passes as one block, what differs is talked about, what clashes comes after the break,
 * when the regisseur had time to prepare ways out. Blocks without content are left out.
 */
export function halfDay(text: Text, { formalities, talk, conflicts }: Sorted): readonly DraftTopic[] {
  const part = (kind: keyof typeof fixed, subjects: DraftTopic['fields']['subjects'] = []): DraftTopic => ({
    title: text.t(`prepare:parts.${kind}.title`),
    fields: { kind, background: text.t(`prepare:parts.${kind}.text`), minutes: fixed[kind], subjects },
  });
  const subjects = formalities.map(({ id }) => ({ kind: 'requirement' as const, id, label: '' }));
  return [
    part('opening'),
    part('definition'),
    ...(formalities.length > 0 ? [part('formalities', subjects.slice(0, 200))] : []),
    ...talk.map((requirement) => requirementTopic(text, requirement, talkMinutes.talk)),
    part('break'),
    ...conflicts.map((requirement) => requirementTopic(text, requirement, talkMinutes.conflict)),
    part('budget'),
    part('decisions'),
    part('closing'),
  ];
}

/** What people do at home beforehand, blind: every requirement by class, without talk. */
export function preVote(text: Text, requirements: Sorted): readonly DraftTopic[] {
  const { conflicts, talk, formalities } = requirements;
  return [...conflicts, ...talk, ...formalities].map((requirement) => requirementTopic(text, requirement, 0));
}
