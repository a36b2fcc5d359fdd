/** The light colours of the house, whatever the screen is. A test holds them equal to the tokens. */
export const paper = {
  surface: '#ffffff',
  surface2: '#faf9f7',
  sunken: '#eeece8',
  selected: '#e9e7e1',
  line1: '#e6e3dd',
  line2: '#d3cfc7',
  line3: '#85817a',
  ink: '#17181b',
  ink2: '#47484d',
  ink3: '#63646a',
  ink4: '#a9a69f',
  onInk: '#ffffff',
  conflict: '#b5300d',
  conflictSoft: '#fbeae4',
  conflictLine: '#dd8f78',
  onConflict: '#ffffff',
  onClient: '#ffffff',
} as const;

const hues = [
  '#236fde',
  '#926d08',
  '#267163',
  '#700252',
  '#263686',
  '#454c00',
  '#7433b8',
  '#1c7699',
  '#5a1f02',
  '#465464',
  '#06392a',
  '#c2437d',
] as const;

/** Counts from 1; from the thirteenth client on the hues repeat. */
export function hueOf(hue: number): string {
  return hues[(hue - 1) % hues.length] ?? paper.ink;
}
