export const common = {
  appName: 'Regie',
} as const;
