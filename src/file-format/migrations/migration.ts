export type Raw = Readonly<Record<string, unknown>>;

/**
 * One step from a version to the next, on parsed JSON that nobody checked yet. Total: what it does not understand
 * it passes on, and the schema of the current version refuses it. Never changed after a release, and imports
 * nothing of the program, which changes.
 */
export type Migration = (raw: Raw) => Raw;

export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
