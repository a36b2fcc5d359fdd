import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Subject, Topic } from '#src/dossier/topic.ts';
import type { Text } from '#src/text/text.ts';

/** What one subject is called: a code for a requirement or option, else its title. */
export function subjectName(dossier: Dossier, { kind, id, label }: Subject): string {
  if (kind === 'requirement') return find(dossier.requirements, id)?.code ?? label;
  if (kind === 'theme') return find(dossier.themes, id)?.title ?? label;
  if (kind === 'option') return find(dossier.options, id)?.code ?? label;
  return label;
}

/** "E-01", or "6 onderdelen". */
export function aboutText(text: Text, dossier: Dossier, { subjects }: Topic): string {
  const [only] = subjects;
  if (only === undefined) return '';
  return subjects.length === 1
    ? subjectName(dossier, only)
    : text.t('prepare:agenda.subjects', { count: subjects.length });
}
