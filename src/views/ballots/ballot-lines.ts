import { kanoAnswers, mostPaired, scoreCriteria, scoreSteps } from '#src/dossier/answer.ts';
import { stanceSteps } from '#src/dossier/stance.ts';
import type { Text } from '#src/text/text.ts';
import type { AskedTopic } from './ballot-topic.ts';

/** One line of a ballot: what it is about, boxes to cross, and a place to write. */
export type BallotLine = { readonly label: string; readonly boxes: readonly string[]; readonly blank: string };

/** Saaty's scale both ways, for a pen. */
const ratios = ['9', '7', '5', '3', '1', '3', '5', '7', '9'];

/** How a topic is answered with a pen, in each of the seven methods. */
export function linesOf({ method, withPoints, subjects }: AskedTopic, { t }: Text): readonly BallotLine[] {
  const points = t('ballot:moscow.points');
  const labels = subjects.map(({ label }) => label);
  switch (method) {
    case 'moscow':
      return [{ label: '', boxes: ['M', 'S', 'C', 'W'], blank: withPoints ? points : '' }];
    case 'points':
      return labels.map((label) => ({ label, boxes: [], blank: points }));
    case 'ranking':
      return labels.map((label) => ({ label, boxes: [], blank: t('paper:ballots.place') }));
    case 'pairs':
      return labels
        .slice(0, mostPaired)
        .flatMap((a, nth) =>
          labels.slice(nth + 1, mostPaired).map((b) => ({ label: `${a} ↔ ${b}`, boxes: ratios, blank: '' })),
        );
    case 'scores':
      return scoreCriteria.map((key) => ({
        label: t(`ballot:scores.${key}`),
        boxes: scoreSteps.map(String),
        blank: '',
      }));
    case 'kano':
      return (['present', 'absent'] as const).flatMap((of) => [
        { label: t(`ballot:kano.${of}`), boxes: [], blank: '' },
        ...kanoAnswers.map((answer) => ({ label: t(`ballot:kano.${answer}`), boxes: [''], blank: '' })),
      ]);
    case 'stance':
      return [
        { label: stanceSteps.map((step) => `${step} ${t(`ballot:stance.s${step}`)}`).join(', '), boxes: [], blank: '' },
        ...labels.map((label) => ({ label, boxes: stanceSteps.map(String), blank: t('paper:ballots.reason') })),
      ];
  }
}
