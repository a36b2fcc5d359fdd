import { find } from '#src/base/table.ts';
import type { Method } from '#src/dossier/answer.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Subject } from '#src/dossier/topic.ts';

/** A topic as it stands on every ballot: phone, laptop and paper. */
export type AskedTopic = {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly question: string;
  readonly background: string;
  readonly method: Method;
  readonly withPoints: boolean;
  readonly subjects: readonly Subject[];
};

/** [BP11] null where a topic asks nothing. A subject without words of its own has the name of what it is. */
export function askedTopic(dossier: Dossier, id: string): AskedTopic | null {
  const topic = find(dossier.topics, id);
  if (topic === undefined || topic.method === null) return null;
  const { title, question, background, method, withPoints } = topic;
  const subjects = topic.subjects.map((subject) => ({ ...subject, label: subject.label || nameOf(dossier, subject) }));
  const [first] = subjects;
  const code = first?.kind === 'requirement' ? (find(dossier.requirements, first.id)?.code ?? '') : '';
  return { id, code, title, question, background, method, withPoints, subjects };
}

function nameOf(dossier: Dossier, { kind, id }: Subject): string {
  switch (kind) {
    case 'requirement':
      return find(dossier.requirements, id)?.title ?? id;
    case 'theme':
      return find(dossier.themes, id)?.title ?? id;
    case 'option':
      return find(dossier.options, id)?.title ?? id;
    case 'criterion':
      return id;
  }
}
