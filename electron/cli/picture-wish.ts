import type { PicturePaper } from '#src/contract/calls.ts';
import type { PictureView } from '#src/contract/picture-view.ts';
import { mapLenses } from '#src/dossier/map-lens.ts';

/** What can be asked of a picture of the map on the command line. */
export type PictureWish = Pick<PictureView, 'lens' | 'level'> & {
  readonly openThemes: 'first' | 'all' | 'none';
  readonly paper: PicturePaper;
  readonly width: number | null;
};

type Wrong = {
  readonly ok: false;
  readonly option: 'lens' | 'level' | 'themes' | 'paper' | 'width';
  readonly value: string;
};

const levels = ['themes', 'rectangles', 'cards'] as const;
const foldings = ['first', 'all', 'none'] as const;
const papers = ['a3', 'a4'] as const;

/** The choices, each with what holds when it is left out, or the one that is none. */
export function pictureWish(
  options: ReadonlyMap<string, string>,
): { readonly ok: true; readonly value: PictureWish } | Wrong {
  const asked = (option: string): string | undefined => options.get(option)?.toLowerCase();
  const lens = mapLenses.find((each) => each === (asked('lens') ?? 'conflicts'));
  const level = levels.find((each) => each === (asked('level') ?? 'cards'));
  const openThemes = foldings.find((each) => each === (asked('themes') ?? 'first'));
  const paper = papers.find((each) => each === (asked('paper') ?? 'a3'));
  const width = options.has('width') ? Number(options.get('width')) : null;
  const wrong = (option: Wrong['option']): Wrong => ({ ok: false, option, value: options.get(option) ?? '' });
  if (lens === undefined) return wrong('lens');
  if (level === undefined) return wrong('level');
  if (openThemes === undefined) return wrong('themes');
  if (paper === undefined) return wrong('paper');
  if (width !== null && !(Number.isInteger(width) && width >= 200 && width <= 12_000)) return wrong('width');
  return { ok: true, value: { lens, level, openThemes, paper, width } };
}
