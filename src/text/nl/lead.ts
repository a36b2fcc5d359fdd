/** The first minute: what leads a newcomer to the first conflict. */
export const lead = {
  label: 'Eerste stappen',
  step: 'Stap {{step}} van 3',
  close: 'Sluit de eerste stappen',
  show: 'Toon de eerste stappen',
  clients: {
    title: 'Voeg twee opdrachtgevers toe',
    titleOne: 'Voeg nog een opdrachtgever toe',
    text: 'Bijvoorbeeld de gemeenten waarvoor u werkt.',
    do: 'Voeg opdrachtgever toe',
  },
  requirement: {
    title: 'Voeg een eis toe',
    text: 'Iets wat de ene wil en de andere misschien niet.',
    do: 'Voeg eis toe',
  },
  priorities: {
    title: 'Geef bij één eis elk een prioriteit',
    text: 'Bijvoorbeeld must voor {{must}} en won’t voor {{wont}}.',
    needsWont: 'Nu nog won’t voor {{wont}}: daar botst het.',
    needsMust: 'Nu nog must voor {{must}}: daar botst het.',
    do: 'Wijs de eis aan',
  },
  conflict: {
    title: 'Dit is uw eerste conflict',
    text: 'U ziet wie tegenover wie staat, en wat het oplost.',
    do: 'Open het conflict',
  },
} as const;
