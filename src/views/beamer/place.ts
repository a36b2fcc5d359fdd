import type { Topic } from '#src/dossier/topic.ts';
import type { BeamerPlace } from './parts.ts';
import { codeOf } from './item.ts';
import type { BeamerSource } from './source.ts';

/** [BM44] Which of the requirements or other items of the votes it is, or which point of the agenda, and what follows either way. */
export function placeOf(source: BeamerSource, topic: Topic): BeamerPlace {
  const kind = kindOf(source, topic);
  const line = kind === 'topic' ? source.topics : source.topics.filter((each) => kindOf(source, each) === kind);
  const next = source.topics[source.topics.findIndex(({ id }) => id === topic.id) + 1];
  return {
    kind,
    at: line.findIndex(({ id }) => id === topic.id) + 1,
    of: line.length,
    next: next === undefined ? null : { code: codeOf(source, next), title: next.title },
  };
}

function kindOf(source: BeamerSource, topic: Topic): BeamerPlace['kind'] {
  if (topic.kind !== 'vote') return 'topic';
  return codeOf(source, topic) === '' ? 'item' : 'requirement';
}
