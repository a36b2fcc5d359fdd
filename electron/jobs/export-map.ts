import { type PictureFiles, pictureFilesIn } from '#electron/exchange/picture/files.ts';
import { measureWith } from '#electron/exchange/picture/measure.ts';
import { pdfBytes } from '#electron/exchange/picture/write-pdf.ts';
import { pngBytes } from '#electron/exchange/picture/write-png.ts';
import { svgBytes } from '#electron/exchange/picture/write-svg.ts';
import type { Progress } from '#electron/exchange/progress.ts';
import { createText } from '#src/text/text.ts';
import { mapPicture } from '#src/views/map/picture/map-picture.ts';
import type { Picture } from '#src/views/picture/picture.ts';
import type { Jobs } from './jobs.ts';

type Input = Jobs['export-map']['input'];

/** Bytes of the map as a picture: made first, which is a third of the work, then written. */
export async function exportMap(input: Input, progress: Progress): Promise<Uint8Array> {
  const { dossier, language, view, paper, now } = input;
  const files = pictureFilesIn(input.files);
  const measure = measureWith(files);
  const picture = mapPicture(dossier, createText(language), { view, paper, now, measure });
  progress(1, 3);
  const bytes = await written(input, picture, files);
  progress(3, 3);
  return bytes;
}

function written({ format, now, version, width }: Input, picture: Picture, files: PictureFiles): Promise<Uint8Array> {
  switch (format) {
    case 'svg':
      return Promise.resolve(svgBytes(picture, files));
    case 'png':
      return pngBytes(picture, files, width ?? Math.round(picture.width * 2.5));
    case 'pdf':
      return pdfBytes(picture, files, { now, version });
  }
}
