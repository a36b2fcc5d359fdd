import type { MapPlace } from '#src/dossier/saved-view.ts';

/** The picture that is there, to be asked and told where it looks; null: as it opens, fitted to its room. */
export type PlacedPicture = {
  readonly take: () => MapPlace | null;
  readonly show: (place: MapPlace | null) => void;
};

let picture: PlacedPicture | null = null;
/** undefined: nothing was asked for since a picture was there. */
let wanted: MapPlace | null | undefined;

/** A picture with a size; it takes on what was asked for before. The answer takes it away again. */
export function holdPicture(held: PlacedPicture): () => void {
  picture = held;
  if (wanted !== undefined) held.show(wanted);
  wanted = undefined;
  return () => {
    if (picture === held) picture = null;
  };
}

/** While the map is a list, where its picture will look. */
export function takePlace(): MapPlace | null {
  return picture === null ? (wanted ?? null) : picture.take();
}

/** [P130] At once, or as soon as there is a picture. */
export function showPlace(place: MapPlace | null): void {
  if (picture === null) wanted = place;
  else picture.show(place);
}

/** Another map, or none. */
export function forgetPlace(): void {
  wanted = undefined;
}
