import { requirementOf } from '#src/analysis/workshop/ballots.ts';
import { find } from '#src/base/table.ts';
import type { Subject, Topic } from '#src/dossier/topic.ts';
import { standsAs } from '#src/views/words/stands-as.ts';
import type { BeamerItem } from './parts.ts';
import type { BeamerSource } from './source.ts';

export type Named = { readonly code: string; readonly label: string };

export function codeOf({ dossier }: BeamerSource, topic: Topic): string {
  return requirementOf(dossier, topic)?.code ?? '';
}

/** Code, sign, title and question, as they stand above every slide about one item. */
export function itemOf(source: BeamerSource, topic: Topic): BeamerItem {
  const requirement = requirementOf(source.dossier, topic);
  return {
    code: requirement?.code ?? '',
    status: requirement === undefined ? null : statusOf(source, requirement.id),
    title: topic.title,
    question: topic.question,
  };
}

function statusOf({ analyses }: BeamerSource, requirement: string): BeamerItem['status'] {
  const analysis = analyses.get(requirement);
  if (analysis === undefined) return null;
  const stands = standsAs(analysis);
  return stands === 'conflicting' ? 'conflict' : stands;
}

/** What a subject is called on the wall; its own words where it has no record any more. */
export function nameOf({ dossier }: BeamerSource, { kind, id, label }: Subject): Named {
  switch (kind) {
    case 'requirement': {
      const found = find(dossier.requirements, id);
      return { code: found?.code ?? '', label: label || (found?.title ?? id) };
    }
    case 'theme':
      return { code: '', label: label || (find(dossier.themes, id)?.title ?? id) };
    case 'option': {
      const found = find(dossier.options, id);
      return { code: found?.code ?? '', label: label || (found?.title ?? id) };
    }
    case 'criterion':
      return { code: '', label: label || id };
  }
}
