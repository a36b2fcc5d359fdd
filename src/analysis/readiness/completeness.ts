import type { Process } from '#src/dossier/process.ts';

/** What one has to know of a process before it can be bought. */
export const knownFields = ['description', 'volume', 'exceptions', 'owner', 'cost'] as const;
export type KnownField = (typeof knownFields)[number];

/** [RY8] The fields that are still empty, in a fixed order. */
export function unknownFields(
  process: Pick<Process, 'description' | 'volume' | 'exceptions' | 'owner' | 'costK'>,
): readonly KnownField[] {
  const { description, volume, exceptions, owner, costK } = process;
  const isKnown: Readonly<Record<KnownField, boolean>> = {
    description: description.trim() !== '',
    volume: volume.trim() !== '',
    exceptions: exceptions !== null,
    owner: owner.trim() !== '',
    cost: costK !== null,
  };
  return knownFields.filter((field) => !isKnown[field]);
}
