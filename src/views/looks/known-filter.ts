import { type ConflictKind, conflictKinds, type Sharing, sharings } from '#src/analysis/requirement-analysis.ts';
import { has } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ClientId, ThemeId } from '#src/dossier/ids.ts';
import { type Priority, priorities } from '#src/dossier/position.ts';
import type { SavedFilter } from '#src/dossier/saved-view.ts';

export type KnownFilter = {
  readonly text: string;
  readonly themes: readonly ThemeId[];
  readonly clients: readonly ClientId[];
  readonly priorities: readonly Priority[];
  readonly sharing: readonly Sharing[];
  readonly kinds: readonly ConflictKind[];
};

/** [V40] Of a kept filter what still means something: ids that are gone and words of another program are passed over. */
export function knownFilter(saved: SavedFilter, dossier: Dossier): KnownFilter {
  return {
    text: saved.text,
    themes: saved.themes.filter((id): id is ThemeId => has(dossier.themes, id)),
    clients: saved.clients.filter((id): id is ClientId => has(dossier.clients, id)),
    priorities: known(priorities, saved.priorities),
    sharing: known(sharings, saved.sharing),
    kinds: known(conflictKinds, saved.kinds),
  };
}

/** Those words that are among ours, each once, in the order they were kept in. */
export function known<T extends string>(ours: readonly T[], kept: readonly string[]): readonly T[] {
  return [...new Set(kept)].filter((word): word is T => (ours as readonly string[]).includes(word));
}

/** The word where it is one of ours, else what goes without saying. */
export function knownOr<T extends string>(ours: readonly T[], kept: string, otherwise: T): T {
  return known(ours, [kept])[0] ?? otherwise;
}

/** Whether a column of that key can still be there: those of parties go with their party. */
export function hasColumn({ clients, suppliers }: Pick<Dossier, 'clients' | 'suppliers'>, key: string): boolean {
  const id = key.slice(key.indexOf('.') + 1);
  if (key.startsWith('client.')) return has(clients, id);
  return !key.startsWith('supplier.') || has(suppliers, id);
}
