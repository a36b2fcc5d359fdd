import type { BeamerView } from '#src/views/beamer/beamer-view.ts';
import type { Counts } from '#src/views/beamer/parts.ts';
import { createText, type Text } from '#src/text/text.ts';

export const priorities = ['M', 'S', 'C', 'W'] as const;
export type Letter = (typeof priorities)[number];

const made = new Map<BeamerView['language'], Text>();

/** Made once per language: a beamer draws a slide anew with every vote that comes in. */
export function wordsOf(language: BeamerView['language']): Text {
  const known = made.get(language);
  if (known !== undefined) return known;
  const fresh = createText(language);
  made.set(language, fresh);
  return fresh;
}

export function timesText({ t }: Text, count: number): string {
  return count >= 1 && count <= 5 ? t(`beamer:times.${count as 1 | 2 | 3 | 4 | 5}`) : t('beamer:times.many', { count });
}

/** "3 keer Must, 1 keer Should" */
export function countsText({ t }: Text, counts: Counts): string {
  return priorities
    .filter((priority) => counts[priority] > 0)
    .map((priority) =>
      t('beamer:countLabel', { count: counts[priority], priority: t(`analysis:priorities.${priority}`) }),
    )
    .join(', ');
}
