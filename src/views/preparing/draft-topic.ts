import type { Method } from '#src/dossier/answer.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { Subject, TopicKind } from '#src/dossier/topic.ts';
import type { Text } from '#src/text/text.ts';

/** A topic that is not there yet: it only lacks its id. */
export type DraftTopic = {
  readonly title: string;
  readonly fields: {
    readonly kind: TopicKind;
    readonly question?: string;
    readonly background?: string;
    readonly minutes: number;
    readonly method?: Method | null;
    readonly subjects?: Subject[];
  };
};

/** A vote by class on one requirement; what is at stake is the reason why it was asked for. */
export function requirementTopic(
  text: Text,
  requirement: Requirement,
  minutes: number,
  method: Method = 'moscow',
): DraftTopic {
  return {
    title: requirement.title,
    fields: {
      kind: 'vote',
      question: text.t(`prepare:questions.${method}`),
      background: requirement.why,
      minutes,
      method,
      subjects: [{ kind: 'requirement', id: requirement.id, label: '' }],
    },
  };
}

/** One question about several themes, criteria or options at once. */
export function togetherTopic(text: Text, method: Method, subjects: readonly Subject[], minutes: number): DraftTopic {
  return {
    title: text.t(`prepare:together.${method}`),
    fields: { kind: 'vote', question: text.t(`prepare:questions.${method}`), minutes, method, subjects: [...subjects] },
  };
}
