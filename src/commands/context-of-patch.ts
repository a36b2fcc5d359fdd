/** The text of a label names the one field that was set; several at once have no name of their own. */
export function contextOfPatch(patch: Readonly<Record<string, unknown>>): { readonly context?: string } {
  const [field, ...others] = Object.keys(patch).filter((key) => patch[key] !== undefined);
  return field === undefined || others.length > 0 ? {} : { context: field };
}
