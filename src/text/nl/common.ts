export const common = {
  appName: 'Regie',
  today: 'vandaag',
  cancel: 'Annuleer',
  remove: 'Verwijder',
  yesterday: 'gisteren',
} as const;
