import type { Requirement } from '#src/dossier/requirement.ts';
import { cleanLine, cleanText, cut } from './fold.ts';
import type { RowGroup } from './group-rows.ts';
import type { PositionReader } from './read-positions.ts';
import type { RequirementPatch } from './read-requirement.ts';

const LONGEST_TEXT = 20_000;

/** The text with these lines below it, those it already has left out. */
function withLines(text: string, lines: readonly string[]): string {
  const has = new Set(cleanText(text).split('\n'));
  const added = [...new Set(lines.flatMap((line) => cleanText(line).split('\n')))].filter((line) => !has.has(line));
  return cut([cleanText(text), ...added].filter((part) => part !== '').join('\n'), LONGEST_TEXT);
}

/**
 * Values and notes of rows that name no party belong to the requirement: a norm to its acceptance criterion, a note
 * to its description, below what stands there.
 */
export function withOwnTexts(
  patch: RequirementPatch,
  existing: Requirement | null,
  group: RowGroup,
  positions: PositionReader,
  headings: readonly string[],
): RequirementPatch {
  const heading = headings[group.rows[0]?.column('value') ?? -1] || 'Norm';
  const values = positions.ownValues.map(({ text, unit }) => `${heading}: ${cleanLine(`${text} ${unit}`)}`);
  const acceptance = withLines(patch.acceptance ?? existing?.acceptance ?? '', values);
  const description = withLines(patch.description ?? existing?.description ?? '', positions.ownNotes);
  return {
    ...patch,
    ...(values.length > 0 ? { acceptance } : {}),
    ...(positions.ownNotes.length > 0 ? { description } : {}),
  };
}
