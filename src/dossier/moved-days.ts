import { addDays } from '#src/base/day.ts';
import type { Dossier } from './dossier.ts';

/** A day, or a moment that begins with one; whole fields only, never a date within a text. */
const dated = /^\d{4}-\d{2}-\d{2}(?=$|T\d{2}:\d{2}:\d{2}.*Z$)/;

/** The dossier with every day and moment of it so many days later, or earlier below zero. Its texts say what they said. */
export function movedDays(dossier: Dossier, days: number): Dossier {
  return moved(dossier, days) as Dossier;
}

function moved(value: unknown, days: number): unknown {
  if (typeof value === 'string') return value.replace(dated, (day) => addDays(day, days));
  if (Array.isArray(value)) return value.map((each) => moved(each, days));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, moved(each, days)]));
}
