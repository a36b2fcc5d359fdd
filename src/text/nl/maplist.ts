/** The map as a list. */
export const maplist = {
  show: 'Als lijst',
  showMap: 'Als kaart',
  label: 'Kaart als lijst',
  hint: 'Pijl omhoog en omlaag: volgende rij. Pijl rechts: uitklappen of naar binnen. Pijl links: inklappen of naar buiten. Enter: openen. Spatie: thema uitklappen. Alt met pijl omhoog of omlaag: verplaatsen. Control en spatie: erbij kiezen.',
  columns: { what: 'Wat', who: 'Wie vraagt wat', together: 'Samen bezien', suppliers: 'Leveranciers' },
  andMore_one: 'en nog {{count}}',
  andMore_other: 'en nog {{count}}',
  silent: 'Nog geen posities',
  private: 'alleen regisseur',
  zone: 'Gezamenlijke zone: {{zone}}.',
  compared: '{{a}} en {{b}}: {{how}}.',
  links: {
    requires: 'Vereist {{codes}}.',
    requiredBy: 'Nodig voor {{codes}}.',
    excludes: 'Sluit {{codes}} uit.',
  },
  client: {
    conflicts: '{{number}} in conflict',
    against: 'meest tegenover {{name}}: {{number}}',
    sharing: '{{shared}} gedeeld, {{unique}} uniek',
    best: 'best gedekt door {{name}}: {{percent}}%',
  },
  theme: {
    wants_one: '{{count}} gevraagd',
    wants_other: '{{count}} gevraagd',
    clashes_one: '{{count}} botst',
    clashes_other: '{{count}} botsen',
    counts: '{{shared}} gedeeld, {{conflicts}} in conflict, {{unique}} uniek',
    covers: '{{percent}}%',
    nothing: 'Nog geen eisen',
  },
  supplier: {
    lowest: '{{percent}}% laagste dekking',
    answers: '{{standard}} standaard, {{partial}} met aanpassing, {{no}} niet, {{unknown}} onbekend',
  },
} as const;
