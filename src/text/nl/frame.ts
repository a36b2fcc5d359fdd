export const frame = {
  undo: 'Ongedaan maken',
} as const;
