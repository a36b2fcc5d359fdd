import type { Weight } from '#src/views/picture/picture.ts';

/** What pictures are made with beside code: fonts as whole files per weight, parts of the variable one, and the painter. */
export type PictureFiles = {
  /** TrueType, for measuring, PDF and PNG. */
  readonly fonts: Readonly<Record<Weight, Uint8Array>>;
  /** WOFF2, for SVG: the everyday letters, the signs they lack, and the rest of Latin. */
  readonly latin: Uint8Array;
  readonly symbols: Uint8Array;
  readonly latinExtended: Uint8Array;
  /** WebAssembly of the painter of PNG. */
  readonly painter: Uint8Array;
};

/** Their names in the folder of the built program. */
export const pictureFileNames = {
  400: 'inter-400.ttf',
  500: 'inter-500.ttf',
  600: 'inter-600.ttf',
  latin: 'inter-latin.woff2',
  symbols: 'inter-symbols.woff2',
  latinExtended: 'inter-latin-extended.woff2',
  painter: 'painter.wasm',
} as const;

export function pictureFiles(read: (name: string) => Uint8Array): PictureFiles {
  const names = pictureFileNames;
  return {
    fonts: { 400: read(names[400]), 500: read(names[500]), 600: read(names[600]) },
    latin: read(names.latin),
    symbols: read(names.symbols),
    latinExtended: read(names.latinExtended),
    painter: read(names.painter),
  };
}

/** The same from files by name, as they come with a job. */
export function pictureFilesIn(files: Readonly<Record<string, Uint8Array>>): PictureFiles {
  return pictureFiles((name) => {
    const bytes = files[name];
    if (bytes === undefined) throw new Error(`The program has no ${name}`);
    return bytes;
  });
}
