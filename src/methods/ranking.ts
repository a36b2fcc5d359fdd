/** The place of each subject, 1 = first; subjects on one place share the mean of the places they take up. */
export type Places = readonly number[];

/**
 * Places of a ballot: groups of subjects (indices) from best to worst, a group sharing its place. What a ballot does not
 * name shares the last place, as PrefLib reads orders that are not complete. A subject named twice counts where it stands
 * first.
 */
export function placesOf(groups: readonly (readonly number[])[], size: number): Places {
  const places = Array.from({ length: size }, () => 0);
  let passed = 0;
  const put = (group: readonly number[]): void => {
    const place = passed + (group.length + 1) / 2;
    for (const subject of group) places[subject] = place;
    passed += group.length;
  };
  for (const group of groups) put([...new Set(group)].filter((subject) => subject < size && places[subject] === 0));
  put(places.flatMap((place, subject) => (place === 0 ? [subject] : [])));
  return places;
}

/** Subjects from the highest figure to the lowest; equal figures share a group. */
export function groupsByFigure(figures: readonly number[]): readonly (readonly number[])[] {
  const distinct = [...new Set(figures)].sort((a, b) => b - a);
  return distinct.map((figure) => figures.flatMap((each, subject) => (each === figure ? [subject] : [])));
}
