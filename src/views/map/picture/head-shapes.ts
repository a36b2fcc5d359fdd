import { assignmentOf } from '#src/dossier/dossier.ts';
import { write } from '#src/views/picture/draw.ts';
import { type Glyph, glyph } from '#src/views/picture/marks.ts';
import { paper } from '#src/views/picture/palette.ts';
import type { Part, Shape } from '#src/views/picture/picture.ts';
import { questionWords } from './question-words.ts';
import type { Stage } from './scene-words.ts';
import { roomy } from './sheet.ts';

/** Title, what it is of and when, and how much of everything is in it; from the top of the sheet. */
export function headParts(stage: Stage, left: number, top: number, width: number, now: string): readonly Part[] {
  const { measure, text, dossier } = stage;
  const { title, subtitle, phase } = assignmentOf(dossier);
  const right = left + width;
  // On a standing sheet title and counts are both too long for one line.
  const isRoomy = width >= roomy;
  const counts = countShapes(stage, right, isRoomy ? top + 12 : top + 60);
  const edge = isRoomy ? counts.left - 24 : right;
  const about = [
    subtitle,
    text.t(`frame:phase.${phase}`),
    `${text.t('map:lens.label')}: ${text.t(`map:lens.${stage.view.lens}`)}`,
    longDate(stage, now),
  ];
  const line = about.filter((each) => each !== '').join(' · ');
  return [
    {
      role: 'heading',
      label: '',
      shapes: write(measure, title || text.t('common:appName'), left, top + 12, {
        size: 20,
        weight: 600,
        fill: paper.ink,
        width: edge - left,
      }).shapes,
    },
    { role: 'text', label: '', shapes: counts.shapes },
    {
      role: 'text',
      label: '',
      shapes: write(measure, line, left, top + 36, { size: 13, fill: paper.ink2, width: width / 2 + 80 }).shapes,
    },
    { role: 'text', label: '', shapes: partShapes(stage, right, top + 36, width / 2 - 100) },
  ];
}

function longDate({ text }: Stage, now: string): string {
  // Another year than any, so that the year is always said.
  return text.date(now, '0000');
}

/** [E13] What is hidden is said, with what hides it. */
function partShapes({ measure, text, dossier, part, view }: Stage, right: number, y: number, width: number) {
  const said = questionWords(text, dossier, view.question);
  if (part.isWhole && said.length === 0) return [];
  const { number, t } = text;
  const shown = t('map:filter.shown', { shown: number(part.shown), total: number(part.total) });
  const line = said.length === 0 ? shown : `${shown}: ${said.join('; ')}`;
  return write(measure, line, right, y, { size: 13, weight: 500, fill: paper.ink, anchor: 'end', width }).shapes;
}

/** The counts of the status bar, with their glyphs, from the right. */
function countShapes({ measure, text, analysis, dossier }: Stage, right: number, y: number) {
  const { sharing } = analysis.totals;
  const { t, number } = text;
  const clashes = analysis.totals.conflicts.total;
  const list: readonly (readonly [Glyph | null, string])[] = [
    ['unique', `${number(sharing.unique)} ${t('frame:status.unique')}`],
    ['complementary', `${number(sharing.complementary)} ${t('frame:status.complementary')}`],
    ['conflict', `${number(clashes)} ${t('frame:status.conflicts', { count: clashes })}`],
    ['shared', `${number(sharing.shared)} ${t('frame:status.shared')}`],
    [
      null,
      t('mapexport:requirements', { count: dossier.requirements.length, number: number(dossier.requirements.length) }),
    ],
  ];
  let x = right;
  const shapes = list.flatMap(([mark, words]): readonly Shape[] => {
    const said = write(measure, words, x, y, { size: 13, fill: paper.ink, anchor: 'end' });
    x -= said.width + (mark === null ? 0 : 22);
    const made = [...(mark === null ? [] : [glyph(mark, x, y, 16)]), ...said.shapes];
    x -= 18;
    return made;
  });
  return { shapes, left: x };
}
