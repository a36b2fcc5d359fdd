import { distance } from 'fastest-levenshtein';
import type { CategoryParameter, Limits } from '#src/dossier/parameter.ts';
import { cleanLine, fold } from '#src/exchange/list/fold.ts';
import { fits, type Reading, trouble } from './problem.ts';

export type Choice = { readonly wish: string } | { readonly limits: Limits };

/** `NL` is a wish; `NL, EER` and `alleen NL` are what is acceptable. */
export function readOptions(written: string, parameter: CategoryParameter): Reading<Choice> {
  const one = optionIn(written, parameter);
  if (one !== null) return fits({ wish: one });
  const [, only] = /^(?:alleen|only)\s+(.+)$/i.exec(cleanLine(written)) ?? [];
  const names = only === undefined ? written.split(/\s*[,;/\n]\s*|\s+(?:of|or|en|and)\s+/) : [only];
  const chosen = new Set(names.map((name) => optionIn(name, parameter)));
  if (chosen.has(null)) return unknown(written, parameter);
  const options = parameter.categories.filter((category) => chosen.has(category));
  return fits({ limits: { kind: 'options', options } });
}

function optionIn(written: string, { categories }: CategoryParameter): string | null {
  const text = cleanLine(written);
  const likely = fold(text);
  return (
    categories.find((category) => category === written || cleanLine(category) === text) ??
    categories.find((category) => likely !== '' && fold(category) === likely) ??
    null
  );
}

function unknown(written: string, { categories }: CategoryParameter): Reading<never> {
  const text = fold(written).slice(0, 200);
  const near = categories
    .map((category) => ({ category, far: distance(text, fold(category).slice(0, 200)) }))
    .toSorted((a, b) => a.far - b.far)[0];
  const isNear = near !== undefined && near.far <= Math.max(1, Math.floor(text.length / 3));
  const options = categories.slice(0, 6).join(', ');
  return trouble('category', { options, meant: isNear ? near.category : options });
}
