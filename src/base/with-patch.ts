export type PatchOf<R> = { readonly [K in keyof R]?: R[K] | undefined };

/** The record with the given fields replaced; undefined means "as it is". */
export function withPatch<R extends object>(record: R, patch: PatchOf<NoInfer<R>>): R {
  const given = Object.entries(patch).filter(([, value]) => value !== undefined);
  return { ...record, ...(Object.fromEntries(given) as Partial<R>) };
}
