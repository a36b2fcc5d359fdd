import type { Sharing } from '#src/analysis/requirement-analysis.ts';
import type { ClientId, ThemeId } from '#src/dossier/ids.ts';
import type { Priority } from '#src/dossier/position.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { ThemeCard } from '#src/views/themes/theme-rollup.ts';

/** What is let through; empty lists and an empty text let everything through. */
export type RowFilter = {
  readonly text: string;
  readonly themes: readonly ThemeId[];
  /** Requirements on which one of these clients holds a position. */
  readonly clients: readonly ClientId[];
  /** Requirements someone (of `clients`, when given) holds at one of these. */
  readonly priorities: readonly Priority[];
  readonly sharing: readonly Sharing[];
};

export function isActive(filter: RowFilter): boolean {
  return (
    filter.text.trim() !== '' ||
    filter.themes.length > 0 ||
    filter.clients.length > 0 ||
    filter.priorities.length > 0 ||
    filter.sharing.length > 0
  );
}

/** [V2] A requirement passes when it meets every part of the filter. */
export function letsThrough(filter: RowFilter): (card: ThemeCard) => boolean {
  const needle = fold(filter.text.trim());
  const themes = new Set(filter.themes);
  const clients = new Set(filter.clients);
  const priorities = new Set(filter.priorities);
  const sharing = new Set(filter.sharing);
  return ({ requirement, analysis, positions }) => {
    if (themes.size > 0 && !themes.has(requirement.theme)) return false;
    if (sharing.size > 0 && !(analysis !== undefined && sharing.has(analysis.sharing))) return false;
    if (needle !== '' && !foldedText(requirement).includes(needle)) return false;
    if (clients.size === 0 && priorities.size === 0) return true;
    return positions.some(
      ({ client, priority }) =>
        (clients.size === 0 || clients.has(client)) &&
        (priorities.size === 0 || (priority !== null && priorities.has(priority))),
    );
  };
}

/** Per record, because every key typed in the filter asks for all of them again. */
const foldedTexts = new WeakMap<Requirement, string>();

function foldedText(requirement: Requirement): string {
  const known = foldedTexts.get(requirement);
  if (known !== undefined) return known;
  const folded = fold(`${requirement.code} ${requirement.title} ${requirement.why}`);
  foldedTexts.set(requirement, folded);
  return folded;
}

/** [V3] Lower case without accents, so that "continuiteit" finds "Continuïteit". */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
