/** Decisions: the screen, the dialogs that write them down, and who gave and who got. */
export const decisions = {
  places: 'Conflicts and decisions',
  title: 'Decisions',
  state: {
    provisional: 'provisional',
    final: 'final',
    refused: 'open again',
    withdrawn: 'reopened',
    superseded: 'replaced',
  },
  provisionalOf: 'provisional {{confirmed}}/{{of}}',
  empty: {
    title: 'Nothing decided yet',
    text: 'Decisions are taken by the clients. Record one at the conflict it is about.',
    toConflicts: 'To the conflicts',
  },
} as const;
