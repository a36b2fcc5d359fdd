import type { Dossier } from '#src/dossier/dossier.ts';

/** Stands in all that is private, so that it can be looked for where it may not come. */
export const TOKEN = 'GEHEIM-7731';

/** The same dossier with something else, and recognisable, in everything that is private. */
export function withSecrets(dossier: Dossier): Dossier {
  return {
    ...dossier,
    positions: dossier.positions.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        cell.isReleased || cell.limits === null
          ? cell
          : cell.limits.kind === 'range'
            ? { ...cell, limits: { kind: 'range' as const, min: -7731, max: -7730 } }
            : { ...cell, limits: { ...cell.limits, options: cell.limits.options.slice(0, 1) } },
      ),
    })),
    workshops: dossier.workshops.map((workshop) => ({ ...workshop, note: TOKEN })),
    topics: dossier.topics.map((topic) => ({ ...topic, note: TOKEN })),
    stakes: dossier.stakes.map((row) => ({ ...row, cells: row.cells.map((stake) => ({ ...stake, room: TOKEN })) })),
    stances: dossier.stances.map((row) => ({
      ...row,
      cells: row.cells.map((stance) =>
        stance.isReleased ? stance : { ...stance, step: 1 as const, reason: TOKEN, effect: TOKEN },
      ),
    })),
    // No name of a person is on it, either.
    people: dossier.people.map((person) => ({ ...person, name: `${TOKEN} ${person.id}` })),
  };
}
