import type { Analysis } from '#src/analysis/analysis.ts';
import { analyse } from '#src/analysis/analyse.ts';
import { releasedOnly } from '#src/analysis/released-only.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { AgendaLine } from '#src/views/preparing/agenda-lines.ts';
import { type Sorted, sortRequirements } from '#src/views/preparing/sort-requirements.ts';

let last: { readonly dossier: Dossier; readonly released: Dossier; readonly analysis: Analysis } | null = null;

/** An agenda is shown in the room, so its order comes of released values. Worked out again only when the dossier is another. */
function releasedNow(dossier: Dossier, own: Analysis) {
  if (last?.dossier === dossier) return last;
  const released = releasedOnly(dossier);
  const isSame = released.positions === dossier.positions;
  last = { dossier, released, analysis: isSame ? own : analyse(released) };
  return last;
}

export function sortedNow(dossier: Dossier, own: Analysis, of: readonly Requirement[]): Sorted {
  const { released, analysis } = releasedNow(dossier, own);
  return sortRequirements(released, analysis, of);
}

/** Ids of the topics that vote on one requirement, largest difference first. */
export function byDisagreement(dossier: Dossier, own: Analysis, lines: readonly AgendaLine[]): Id[] {
  const about = lines.flatMap(({ topic }) => {
    const [subject] = topic.subjects;
    const isOne = topic.kind === 'vote' && topic.subjects.length === 1 && subject?.kind === 'requirement';
    return isOne ? [{ topic, requirement: subject.id }] : [];
  });
  const wanted = new Set(about.map(({ requirement }) => requirement));
  const of = dossier.requirements.filter(({ id }) => wanted.has(id));
  const { conflicts, talk, formalities } = sortedNow(dossier, own, of);
  return [...conflicts, ...talk, ...formalities].flatMap(({ id }) =>
    about.filter(({ requirement }) => requirement === id).map(({ topic }) => topic.id),
  );
}

type Id = AgendaLine['topic']['id'];
