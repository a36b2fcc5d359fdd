export const workshop = {
  title: 'Workshop',
  parts: 'Onderdelen van de workshop',
  tabs: { prepare: 'Voorbereiden', run: 'Uitvoeren', results: 'Uitslag', report: 'Verslag' },
  goToTab: 'Workshop: {{tab}}',
  choose: 'Workshop',
  stage: { preparing: 'in voorbereiding', running: 'bezig', ended: 'afgerond' },
  none: {
    title: 'Nog geen workshop',
    text: 'In een workshop zeggen de opdrachtgevers in een halve dag wat hoe zwaar weegt: blind gestemd, samen besproken.',
  },
  later: {
    prepare: 'Hier komt de voorbereiding: agenda, deelnemers en begrippen.',
    run: 'Hier leidt u de workshop.',
    results: 'De uitslag staat hier na de eerste onthulling.',
    report: 'Het verslag staat hier na de workshop.',
  },
};
