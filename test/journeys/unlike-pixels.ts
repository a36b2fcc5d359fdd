import type { Page } from '@playwright/test';

/** A channel may be off by this much, of 255: edges are smoothed otherwise on a canvas. */
const tolerance = 64;

/** The share of pixels that differ between two screenshots of one size. */
export function unlikePixels(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async ({ pictures, most }) => {
      const [first, second] = await Promise.all(
        pictures.map(async (text) => {
          const bytes = Uint8Array.from(atob(text), (letter) => letter.codePointAt(0) ?? 0);
          const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
          context?.drawImage(picture, 0, 0);
          return context?.getImageData(0, 0, picture.width, picture.height).data ?? new Uint8ClampedArray();
        }),
      );
      if (first === undefined || first.length === 0 || first.length !== second?.length) return 1;
      let unlike = 0;
      for (let at = 0; at < first.length; at += 4) {
        const differs = (channel: number): boolean =>
          Math.abs((first[at + channel] ?? 0) - (second[at + channel] ?? 0)) > most;
        if (differs(0) || differs(1) || differs(2)) unlike += 1;
      }
      return unlike / (first.length / 4);
    },
    { pictures: [one.toString('base64'), other.toString('base64')], most: tolerance },
  );
}
