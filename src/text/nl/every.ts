/** What holds on every screen: sizes, keys, the whole screen. */
export const every = {
  textSize: {
    label: 'Tekstgrootte',
    larger: 'Tekst groter',
    smaller: 'Tekst kleiner',
    normal: 'Tekst normaal',
    percent: '{{percent}}%',
    browser: 'Uw browser maakt alles groter en kleiner met Ctrl + en Ctrl −.',
  },
} as const;
