/** Every text once; where there are several, each on a line of its own behind the code it stood with. */
export function joinedTexts(texts: readonly { readonly code: string; readonly text: string }[]): string {
  const different = new Map<string, string>();
  for (const { code, text } of texts) {
    const trimmed = text.trim();
    if (trimmed !== '' && !different.has(trimmed)) different.set(trimmed, code);
  }
  const [only, ...others] = different.keys();
  if (others.length === 0) return only ?? '';
  return Array.from(different, ([text, code]) => `${code}: ${text}`).join('\n');
}

/** The same on one line. */
export function joinedLines(lines: readonly string[]): string {
  return [...new Set(lines.map((line) => line.trim()).filter((line) => line !== ''))].join('; ');
}
