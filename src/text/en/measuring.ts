import type { measuring as dutch } from '#src/text/nl/measuring.ts';
import type { Same } from '#src/text/same.ts';

export const measuring: Same<typeof dutch> = {
  measure: {
    title: 'Measure trust',
    who: 'Who answers',
    about: '{{side}} about {{other}}',
    keys: 'Key 1 to 7 fills the line and goes to the next; Backspace goes back.',
    ends: { low: 'not at all', high: 'wholly' },
    statement: 'Statement {{number}} of 5: {{text}}',
    statements: {
      able: 'They have what it takes to do what we need of them.',
      interest: 'They look after our interest too, not only after their own.',
      pleasant: 'Working with them is pleasant.',
      promise: 'They do what they promise.',
      open: 'They tell us in time what goes less well.',
    },
    bases: { ability: 'being able', benevolence: 'meaning well', integrity: 'keeping one’s word' },
    answer: '{{answer}} of 7',
    result: 'Trust {{trust}}',
    before: 'last time {{trust}}',
    unfinished: 'Fill in all five',
    on: 'Measured on',
    save: 'Keep measurement',
    cancel: 'Cancel',
    done: 'Trust of {{side}}: {{trust}}',
    note: 'On ability, benevolence and integrity, after Mayer, Davis and Schoorman (1995). For the conversation, never for an award.',
  },
  count: {
    title: 'Count the contract',
    confirm: 'Keep count',
    parts: {
      detail: 'How much is laid down, 0 to 100',
      penalties: 'Penalties this quarter',
      escalations: 'Escalations this quarter',
      quotes: 'Times the contract was quoted',
    },
    direct: 'Or at once, 0 to 100',
    result: 'Contract {{legal}}',
    rule: 'Each part counts a quarter and is full at {{most}}: a choice of this program.',
    done: 'Contract counted: {{legal}}',
  },
};
