import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { svgOf } from '#src/exchange/picture/svg.ts';
import type { Picture } from '#src/views/picture/picture.ts';
import type { PictureFiles } from './files.ts';

/** Once per process; the painter refuses to be started twice. */
let started: Promise<void> | null = null;

/** The same SVG painted at a width in pixels, with the fonts handed over beside it. */
export async function pngBytes(picture: Picture, files: PictureFiles, width: number): Promise<Uint8Array> {
  started ??= initWasm(files.painter.slice().buffer);
  await started;
  const painter = new Resvg(svgOf(picture, []), {
    fitTo: { mode: 'width', value: width },
    background: '#ffffff',
    font: { fontBuffers: Object.values(files.fonts), defaultFontFamily: 'Inter', sansSerifFamily: 'Inter' },
  });
  try {
    return painter.render().asPng();
  } finally {
    painter.free();
  }
}
