/** How programs that copy folders name the computer in a copy of a file. */
const patterns = [
  /-([A-Z][A-Z0-9-]*?[A-Z0-9])(?:-\d{1,2})?\.regie$/,
  /\.sync-conflict-\d+-\d+-([A-Z0-9]+)\.regie$/,
  /\((.+?)(?:'s|’s)? (?:conflicted copy|conflicterende kopie|conflicterend exemplaar)/,
];

/** The computer, or the person at it, that a copy's name tells of; null when it tells of none. */
export function deviceOf(fileName: string): string | null {
  for (const pattern of patterns) {
    const [, device] = pattern.exec(fileName) ?? [];
    if (device !== undefined) return device;
  }
  return null;
}
