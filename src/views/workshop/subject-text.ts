import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Subject } from '#src/dossier/topic.ts';
import type { Text } from '#src/text/text.ts';

/** What a question was about: the title of today, the label of then for what has no record or lost it. */
export function subjectText(text: Text, dossier: Dossier, subjects: readonly Subject[], id: string): string {
  const subject = subjects.find((each) => each.id === id);
  return (subject && titleOf(dossier, subject)) || subject?.label || text.t('results:subjectGone');
}

function titleOf(dossier: Dossier, { kind, id }: Subject): string | undefined {
  switch (kind) {
    case 'requirement':
      return find(dossier.requirements, id)?.title;
    case 'theme':
      return find(dossier.themes, id)?.title;
    case 'option':
      return find(dossier.options, id)?.title;
    case 'criterion':
      return undefined;
  }
}
