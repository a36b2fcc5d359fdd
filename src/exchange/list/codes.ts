import type { Requirement } from '#src/dossier/requirement.ts';
import { cleanLine } from './fold.ts';
import { freeCodes } from './free-codes.ts';
import type { Match } from './match-requirements.ts';
import type { RowProblem } from './problem.ts';

/** Decides which code each requirement gets, so that every code stands once in the dossier. */
export class Codes {
  readonly #taken: Set<string>;
  readonly #next: () => string;
  readonly #assigned = new Map<number, string>();

  constructor(requirements: readonly Requirement[], matches: readonly Match[]) {
    const own = requirements.map(({ code }) => code);
    this.#taken = new Set(own.map(cleanLine));
    this.#next = freeCodes(
      own,
      matches.map(({ group }) => group.code).filter((code) => code !== ''),
    );
  }

  /** For a requirement the dossier has: the list's code, when an id says that it is the same one and it is free. */
  renamed(
    existing: Requirement,
    { group }: Match,
  ): { readonly code: string | null; readonly problem: RowProblem | null } {
    const current = cleanLine(existing.code);
    const [row] = group.rows;
    if (!row || group.code === '' || group.code === current) return { code: null, problem: null };
    const column = row.column('code');
    const isTaken = this.#taken.has(group.code);
    if (group.id !== existing.id || isTaken) {
      const code = isTaken ? 'codeTaken' : 'codeDiffers';
      return {
        code: null,
        problem: { row: row.row, column, code, params: { code: existing.code, listed: group.code } },
      };
    }
    this.#taken.add(group.code);
    return { code: group.code, problem: null };
  }

  /** For a new requirement: its own code when nobody has it, else the next free one. */
  given({ group }: Match): string {
    const isFree = group.code !== '' && !this.#taken.has(group.code);
    const code = isFree ? group.code : this.#next();
    this.#taken.add(code);
    const [row] = group.rows;
    if (row) this.#assigned.set(row.row, code);
    return code;
  }

  /** Codes that occurred twice, with the one the second got. */
  named(problems: readonly RowProblem[]): readonly RowProblem[] {
    return problems.map((problem) => {
      const code = this.#assigned.get(problem.row);
      const isNamed = problem.code === 'duplicateCode' && code !== undefined;
      return isNamed ? { ...problem, params: { ...problem.params, given: code } } : problem;
    });
  }
}
