import type { mapexport as nl } from '#src/text/nl/mapexport.ts';
import type { Same } from '#src/text/same.ts';

/** The map as a picture on paper. */
export const mapexport: Same<typeof nl> = {
  title: '{{title}}, map',
  description:
    'Map of {{clients}} clients, {{requirements}} requirements and wishes and {{suppliers}} suppliers, lens {{lens}}, {{conflicts}} conflicts.',
  requirements_one: '{{number}} requirement or wish',
  requirements_other: '{{number}} requirements and wishes',
  foot: 'Only what clients released, and what follows from it.',
  action: 'Map as a picture…',
  button: 'Picture',
  dialog: {
    title: 'Map as a picture',
    format: 'File',
    svg: 'SVG',
    svgHint: 'Sharp at any size, can be edited in a drawing program.',
    pdf: 'PDF',
    pdfHint: 'To print or to mail; its text can be selected.',
    png: 'PNG',
    pngHint: 'For a presentation or a message.',
    paper: 'Paper',
    a3: 'A3',
    a4: 'A4',
    lens: 'Lens',
    themes: 'Themes',
    asShown: 'As on the map now',
    all: 'All themes unfolded',
    none: 'All themes folded',
    width: 'Width in pixels',
    selection: 'Highlight the lines of the selection',
    whole: 'The whole map: {{number}} requirements and wishes, also what is out of view now.',
    part: '{{shown}} of {{total}} requirements and wishes, as filter, focus and comparison show them.',
    released:
      'Released values only. Limits that are yours alone are not in it, nor is anything that follows from them.',
    make: 'Make {{format}}',
    cancel: 'Cancel',
  },
};
