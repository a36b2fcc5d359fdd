import type { Dossier } from '#src/dossier/dossier.ts';
import type { AgendaLine } from '#src/views/preparing/agenda-lines.ts';
import { sortRequirements } from '#src/views/preparing/sort-requirements.ts';

/** Ids of the topics that vote on one requirement, largest difference first. */
export function byDisagreement(dossier: Dossier, lines: readonly AgendaLine[]): Id[] {
  const about = lines.flatMap(({ topic }) => {
    const [subject] = topic.subjects;
    const isOne = topic.kind === 'vote' && topic.subjects.length === 1 && subject?.kind === 'requirement';
    return isOne ? [{ topic, requirement: subject.id }] : [];
  });
  const wanted = new Set(about.map(({ requirement }) => requirement));
  const of = dossier.requirements.filter(({ id }) => wanted.has(id));
  const { conflicts, talk, formalities } = sortRequirements(dossier, of);
  return [...conflicts, ...talk, ...formalities].flatMap(({ id }) =>
    about.filter(({ requirement }) => requirement === id).map(({ topic }) => topic.id),
  );
}

type Id = AgendaLine['topic']['id'];
