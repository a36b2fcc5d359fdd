import type { Requirement } from '#src/dossier/requirement.ts';
import { cleanLine, cleanText, cut } from './fold.ts';
import { LONGEST_LINE, type RowGroup } from './group-rows.ts';
import type { ListRow } from './list-rows.ts';
import type { Mapping } from './mapping.ts';
import type { Field } from './meaning.ts';
import type { ProblemCode, RowProblem } from './problem.ts';
import { readCostK } from './quantities.ts';

/** What a list says of a requirement itself. Absent = the list says nothing, and what the dossier has stays. */
export type RequirementPatch = {
  -readonly [K in
    | 'title'
    | 'description'
    | 'why'
    | 'acceptance'
    | 'source'
    | 'standard'
    | 'isLegal'
    | 'costOnceK'
    | 'costYearK']?: Requirement[K];
};

const LONGEST_TEXT = 20_000;
const MOST_COST_K = 1e9;
const YES = /^(ja|j|yes|y|x|✓|✔|v|waar|true|1|wettelijk|wettelijk verplicht|verplicht|legal)$/i;
const NO = /^(nee|n|no|onwaar|false|0|niet|-)$/i;

/** The first row that says something in this field. */
function firstWith(group: RowGroup, field: Field): ListRow | undefined {
  return group.rows.find((row) => row.text(field) !== '');
}

class Reader {
  readonly patch: RequirementPatch = {};
  readonly problems: RowProblem[] = [];
  readonly #group: RowGroup;
  readonly #mapping: Mapping;
  readonly #headings: readonly string[];

  constructor(group: RowGroup, mapping: Mapping, headings: readonly string[]) {
    this.#group = group;
    this.#mapping = mapping;
    this.#headings = headings;
  }

  #report(row: ListRow, field: Field, code: ProblemCode, params: RowProblem['params']): void {
    this.problems.push({ row: row.row, column: row.column(field), code, params });
  }

  #text(field: Field): string {
    const row = firstWith(this.#group, field);
    if (!row) return '';
    const text = cleanText(row.text(field));
    if (text.length > LONGEST_TEXT) this.#report(row, field, 'textCut', { limit: LONGEST_TEXT });
    return cut(text, LONGEST_TEXT);
  }

  #line(field: Field): string {
    const row = firstWith(this.#group, field);
    if (!row) return '';
    const line = cleanLine(row.text(field));
    if (line.length > LONGEST_LINE) this.#report(row, field, 'textCut', { limit: LONGEST_LINE });
    return cut(line, LONGEST_LINE);
  }

  /** A cell of several lines, or a very long one, gives the title its start; the whole goes to the description. */
  readTitle(): void {
    const row = firstWith(this.#group, 'title');
    if (this.#group.title !== '') this.patch.title = this.#group.title;
    if (!row) return;
    const whole = cut(cleanText(row.text('title')), LONGEST_TEXT);
    if (cleanLine(whole) === this.#group.title) return;
    if (whole.length > LONGEST_LINE) this.#report(row, 'title', 'textCut', { limit: LONGEST_LINE });
    if (this.#text('description') === '') this.patch.description = whole;
  }

  readTexts(): void {
    for (const field of ['description', 'why', 'acceptance'] as const) {
      const text = this.#text(field);
      if (text !== '') this.patch[field] = text;
    }
    for (const field of ['source', 'standard'] as const) {
      const line = this.#line(field);
      if (line !== '') this.patch[field] = line;
    }
  }

  readLegal(): void {
    const text = this.#line('legal');
    if (YES.test(text)) this.patch.isLegal = true;
    else if (NO.test(text)) this.patch.isLegal = false;
  }

  readCosts(): void {
    for (const [field, key] of [
      ['costOnce', 'costOnceK'],
      ['costYear', 'costYearK'],
    ] as const) {
      const row = firstWith(this.#group, field);
      if (!row || /^[\s\-–—]*$/.test(row.text(field))) continue;
      const heading = this.#headings[row.column(field) ?? -1] ?? '';
      const isThousands = /k€|€\s*k|\(k\)|x\s*(€\s*)?1[.,]?000|duizend|thousand/i.test(heading);
      const cost = readCostK(row.text(field), this.#mapping.decimals, isThousands);
      if (cost === null || Math.abs(cost) > MOST_COST_K)
        this.#report(row, field, 'costUnread', { text: cut(row.text(field), 60) });
      else this.patch[key] = cost;
    }
  }
}

/** The fields of the requirement itself that a group of rows gives. */
export function readRequirement(
  group: RowGroup,
  mapping: Mapping,
  headings: readonly string[],
): { readonly patch: RequirementPatch; readonly problems: readonly RowProblem[] } {
  const reader = new Reader(group, mapping, headings);
  reader.readTexts();
  reader.readTitle();
  reader.readLegal();
  reader.readCosts();
  return { patch: reader.patch, problems: reader.problems };
}
