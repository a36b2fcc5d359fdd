import type { Topic } from '#src/dossier/topic.ts';
import type { BeamerPlace } from './parts.ts';
import { codeOf } from './item.ts';
import type { BeamerSource } from './source.ts';

/** Which item of the votes it is, by the name that fits them all, or which point of the agenda, and what follows either way. */
export function placeOf(source: BeamerSource, topic: Topic): BeamerPlace {
  const isItem = topic.kind === 'vote';
  const line = isItem ? source.topics.filter(({ kind }) => kind === 'vote') : source.topics;
  const next = source.topics[source.topics.findIndex(({ id }) => id === topic.id) + 1];
  return {
    kind: isItem ? (line.every((each) => codeOf(source, each) !== '') ? 'requirement' : 'item') : 'topic',
    at: line.findIndex(({ id }) => id === topic.id) + 1,
    of: line.length,
    next: next === undefined ? null : { code: codeOf(source, next), title: next.title },
  };
}
