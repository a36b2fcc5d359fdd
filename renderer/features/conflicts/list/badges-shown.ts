/** So many badges fit on the line of a conflict in the list, beside its code. */
const FIT = 5;

/** How many badges each camp shows before it counts the rest: all where they fit, else alike for every camp. */
export function badgesShown(camps: readonly (readonly unknown[])[]): number {
  const all = camps.reduce((sum, camp) => sum + camp.length, 0);
  return all <= FIT ? FIT : Math.max(1, Math.floor(FIT / camps.length));
}
