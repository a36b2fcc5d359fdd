import type { Asked } from '#src/analysis/workshop/questions.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Subject } from '#src/dossier/topic.ts';
import type { Text } from '#src/text/text.ts';
import { subjectText } from './subject-text.ts';

/** [WR20] A question to one client, as the regisseur can read it aloud. */
export function questionText(text: Text, dossier: Dossier, subjects: readonly Subject[], asked: Asked): string {
  const { t } = text;
  const client = find(dossier.clients, asked.client)?.name ?? '';
  const about = (id: string): string => subjectText(text, dossier, subjects, id);
  switch (asked.kind) {
    case 'low':
    case 'high':
      return t(`workshop:run.ask.${asked.kind}${asked.priority}`, { client });
    case 'points-much':
      return t('workshop:run.ask.pointsMuch', {
        client,
        subject: about(asked.subject),
        points: text.number(asked.points),
      });
    case 'points-little':
      return t('workshop:run.ask.pointsLittle', {
        client,
        subject: about(asked.subject),
        points: text.number(asked.points),
      });
    case 'first':
    case 'objects':
      return t(`workshop:run.ask.${asked.kind}`, { client, subject: about(asked.subject) });
    case 'revisit':
      return t('workshop:run.ask.revisit', { client, a: about(asked.a), b: about(asked.b) });
    case 'kano':
      return t('workshop:run.ask.kano', { client, category: t(`results:kano.classes.${asked.category}`) });
    case 'divided':
    case 'value':
    case 'effort':
      return t(`workshop:run.ask.${asked.kind}`, { client });
  }
}
