export const common = {
  appName: 'Regie',
  today: 'vandaag',
  yesterday: 'gisteren',
} as const;
