/** Keeps what stands in the fields; false when a field can't be read. */
type Save = () => boolean;

let held: Save | null = null;

/** The open editor hands over how its draft is kept; the answer takes that back, so an effect can return it. */
export function holdDraft(save: Save): () => void {
  held = save;
  return () => {
    if (held === save) held = null;
  };
}

/** [V13] Makes an edit of what is being typed, once; true when nothing is or it could be kept. */
export function keepDraft(): boolean {
  const save = held;
  held = null;
  const isKept = save === null || save();
  if (!isKept) held = save;
  return isKept;
}
