export const problems = {
  unknown: 'Dit lukte niet (code {{code}}).',
} as const;
