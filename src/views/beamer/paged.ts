import type { Page } from './parts.ts';

/** As many as can be read at eight metres; `step` counts from 0 and stays on the last page. */
export function paged<T>(
  all: readonly T[],
  step: number,
  size: number,
): { readonly shown: readonly T[]; readonly page: Page } {
  const of = Math.max(1, Math.ceil(all.length / size));
  const at = Math.min(Math.max(0, step), of - 1);
  return { shown: all.slice(at * size, (at + 1) * size), page: { at: at + 1, of } };
}
