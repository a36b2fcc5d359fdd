/** Weights of the one typeface pictures are set in. */
export const weights = [400, 500, 600] as const;
export type Weight = (typeof weights)[number];

/** Width of words on one line, in units of the picture. */
export type Measure = (words: string, size: number, weight: Weight) => number;

export type PathStyle = {
  readonly fill?: string | undefined;
  readonly stroke?: string | undefined;
  readonly width?: number | undefined;
  readonly dash?: readonly number[] | undefined;
  /** Of fill and stroke; left out: 1. */
  readonly alpha?: number | undefined;
  /** Round ends and corners. */
  readonly isRound?: boolean | undefined;
};

/** What a picture is made of. Nothing refers to anything outside it. */
export type Shape =
  | ({ readonly kind: 'path'; readonly d: string } & PathStyle)
  | {
      readonly kind: 'text';
      readonly words: string;
      /** Of the start of the base line. */
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly weight: Weight;
      readonly fill: string;
      /** What the words measure. */
      readonly length: number;
      readonly isStruck?: boolean;
    }
  | {
      readonly kind: 'group';
      readonly x: number;
      readonly y: number;
      readonly scale: number;
      readonly shapes: readonly Shape[];
    };

/** Shapes that mean something together; in reading order. */
export type Part = {
  /** `decoration` says nothing that the others don't say in words. */
  readonly role: 'heading' | 'text' | 'node' | 'decoration';
  /** What it says, for who doesn't see it; empty where its own words say it. */
  readonly label: string;
  readonly shapes: readonly Shape[];
};

/** A drawing as data, for every format alike: one sheet, its size in points of 1/72 inch. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  /** A sheet that is longer than its paper is cut at these heights; the first is 0. */
  readonly pages: readonly number[];
  readonly pageHeight: number;
  /** White above and below what follows a cut. */
  readonly margin: number;
  readonly title: string;
  readonly description: string;
  readonly language: 'nl' | 'en';
  readonly parts: readonly Part[];
};
