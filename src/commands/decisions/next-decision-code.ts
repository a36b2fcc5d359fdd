import type { Dossier } from '#src/dossier/dossier.ts';

const numbered = /^B-(\d+)$/;

/** [K61] One after the highest `B-nn`; a number that was given out is never given again while its decision is kept. */
export function nextDecisionCode({ decisions }: Pick<Dossier, 'decisions'>): string {
  const numbers = decisions.map(({ code }) => Number(numbered.exec(code)?.[1] ?? 0));
  return `B-${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`;
}
