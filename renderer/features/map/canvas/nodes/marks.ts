/** How a node stands out. */
export type NodeMarks = {
  readonly isSelected: boolean;
  readonly isHovered: boolean;
  /** The keyboard stands on it. */
  readonly isActive: boolean;
  readonly isPicked: boolean;
};

/** Which nodes stand out. */
export type Marked = {
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly active: string | null;
  readonly picked: ReadonlySet<string>;
};

const none: NodeMarks = { isSelected: false, isHovered: false, isActive: false, isPicked: false };

export function marksOf({ selected, hovered, active, picked }: Marked, id: string, record: string): NodeMarks {
  const isPicked = picked.size > 0 && picked.has(record);
  if (id !== selected && id !== hovered && id !== active && !isPicked) return none;
  return { isSelected: id === selected, isHovered: id === hovered, isActive: id === active, isPicked };
}
