/** What every set contains (DOMAIN C14, categorical), in the given order of options. Without sets: nothing. */
export function commonOptions(sets: readonly (readonly string[])[], order: readonly string[]): readonly string[] {
  if (sets.length === 0) return [];
  return order.filter((option) => sets.every((set) => set.includes(option)));
}
