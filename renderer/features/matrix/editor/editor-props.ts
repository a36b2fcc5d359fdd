import type { Requirement } from '#src/dossier/requirement.ts';

export type Leave = 'stay' | 'down' | 'up' | 'right' | 'left';

/** What every editor gets: how it was opened, and where the cursor goes when it is done. */
export type EditorProps = {
  readonly requirement: Requirement;
  readonly typed: string;
  readonly leave: (where: Leave) => void;
};
