/** Decisions: the screen, the dialogs that write them down, and who gave and who got. */
export const decisions = {
  places: 'Conflicten en besluiten',
  title: 'Besluiten',
  state: {
    provisional: 'voorlopig',
    final: 'definitief',
    refused: 'weer open',
    withdrawn: 'heropend',
    superseded: 'vervangen',
  },
  provisionalOf: 'voorlopig {{confirmed}}/{{of}}',
  empty: {
    title: 'Nog niets besloten',
    text: 'Een besluit nemen de opdrachtgevers. Leg het vast bij het conflict waar het over gaat.',
    toConflicts: 'Naar de conflicten',
  },
} as const;
