/** A difference stays on screen once it is decided, so that a person can think again. */
export function isContested({ differs }: { readonly differs: boolean }, chosen: string | undefined): boolean {
  return differs || chosen !== undefined;
}
