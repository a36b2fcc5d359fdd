import type { Dossier } from '#src/dossier/dossier.ts';
import { createText } from '#src/text/text.ts';
import { mapPicture, type PictureInput } from '#src/views/map/picture/map-picture.ts';
import type { Measure, Picture, Shape } from '#src/views/picture/picture.ts';

/** Every letter half as wide as it is high. */
export const evenly: Measure = (words, size) => words.length * size * 0.5;

const filter = { text: '', themes: [], clients: [], priorities: [], sharing: [], kinds: [] };
export const wholeView: PictureInput['view'] = {
  lens: 'conflicts',
  level: 'cards',
  openThemes: 'all',
  fullThemes: [],
  question: { filter, focus: null, compare: null, compareOnly: null },
  selected: null,
};

export function pictureOf(dossier: Dossier, input: Partial<PictureInput> = {}): Picture {
  const given = { view: wholeView, paper: 'a3', now: '2026-11-28T09:00:00Z', measure: evenly, ...input } as const;
  return mapPicture(dossier, createText('nl'), given);
}

/** All words in reading order. */
export function wordsOf({ parts }: Picture): readonly string[] {
  const words = (shape: Shape): readonly string[] =>
    shape.kind === 'text' ? [shape.words] : shape.kind === 'group' ? shape.shapes.flatMap(words) : [];
  return parts.flatMap(({ shapes }) => shapes.flatMap(words));
}
