import type { Analysis } from '#src/analysis/analysis.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';
import type { MapPart, Question } from '#src/views/map/map-part.ts';
import type { MapLevel } from '#src/views/map/levels.ts';
import type { OverviewFacts } from '#src/views/map/overview/overview-facts.ts';
import type { MapLens } from '#src/dossier/map-lens.ts';
import type { Measure } from '#src/views/picture/picture.ts';
import type { ThemeRollup } from '#src/views/themes/theme-rollup.ts';

/** How the map is looked at when it becomes a picture. */
export type PictureView = {
  readonly lens: MapLens;
  /** A bubble per theme, a rectangle per requirement, or whole cards. */
  readonly level: MapLevel;
  readonly openThemes: readonly string[];
  /** Open themes that show every card. */
  readonly fullThemes: readonly string[];
  readonly question: Question;
  /** Node whose lines speak; null for none. */
  readonly selected: string | null;
};

/** What the nodes of a picture are drawn from. Everything in it is released. */
export type Stage = {
  readonly text: Text;
  readonly measure: Measure;
  readonly dossier: Dossier;
  readonly analysis: Analysis;
  /** All there is, and what is shown of it. */
  readonly all: readonly ThemeRollup[];
  readonly part: MapPart;
  readonly view: PictureView;
  /** What nodes say where they are no cards. */
  readonly facts: OverviewFacts;
};
