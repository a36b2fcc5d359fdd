import type { ImportPlan } from '#src/exchange/list/plan.ts';
import { columnName } from '#src/exchange/list/sheet-grid.ts';
import type { Text } from '#src/text/text.ts';

/** What an import did or would do; rows and columns as a spreadsheet shows them. */
export type ImportReport = {
  readonly list: string;
  readonly into: string;
  /** Whether the dossier was made for it. */
  readonly isNew: boolean;
  readonly isDryRun: boolean;
  readonly sheet: string;
  readonly requirements: {
    readonly added: number;
    readonly updated: number;
    readonly same: number;
    /** In the dossier, not in the list: they stay. */
    readonly missing: number;
  };
  readonly clients: readonly string[];
  readonly themes: readonly string[];
  readonly positions: { readonly added: number; readonly updated: number };
  readonly skippedRows: number;
  readonly problems: readonly {
    readonly row: number;
    readonly column: string | null;
    readonly code: string;
    readonly params: Readonly<Record<string, string | number>>;
    readonly text: string;
  }[];
  readonly notices: readonly { readonly code: string; readonly params?: Readonly<Record<string, string | number>> }[];
};

/** The words of a code under `imports`; the code itself where there are none. */
type AnyText = (key: string, params: Readonly<Record<string, string | number>>) => string;

export function importReport(
  text: Text,
  plan: ImportPlan,
  about: Pick<ImportReport, 'list' | 'into' | 'isNew' | 'isDryRun'>,
): ImportReport {
  const { requirements, positions } = plan;
  return {
    ...about,
    sheet: plan.sheet,
    requirements: {
      added: requirements.added.length,
      updated: requirements.updated.length,
      same: requirements.same.length,
      missing: requirements.missing.length,
    },
    clients: plan.clients.map(({ name }) => name),
    themes: plan.themes.map(({ title }) => title),
    positions: { added: positions.added.length, updated: positions.updated.length },
    skippedRows: plan.rows.filter(({ status }) => status === 'skipped').length,
    problems: plan.problems.map(({ row, column, code, params }) => ({
      row: row + 1,
      column: column === null ? null : columnName(column),
      code,
      params,
      text: (text.t as unknown as AnyText)(`imports:problems.${code}`, params),
    })),
    notices: plan.notices,
  };
}

function problemLine({ t }: Text, { row, column, text }: ImportReport['problems'][number]): string {
  return column === null ? t('cli:imported.row', { row, text }) : t('cli:imported.rowColumn', { row, column, text });
}

export function problemLines(text: Text, { problems }: ImportReport): readonly string[] {
  return problems.map((problem) => problemLine(text, problem));
}

/** The report for a person, with only what there is to say. */
export function reportLines({ t }: Text, report: ImportReport): readonly string[] {
  const { requirements, clients, themes, positions, isDryRun } = report;
  const cells = positions.added + positions.updated;
  const changed = requirements.added + requirements.updated + clients.length + themes.length + cells;
  return [
    ...(requirements.added > 0 ? [t('cli:imported.added', { count: requirements.added })] : []),
    ...(requirements.updated > 0 ? [t('cli:imported.updated', { count: requirements.updated })] : []),
    ...(requirements.same > 0 ? [t('cli:imported.same', { count: requirements.same })] : []),
    ...(cells > 0 ? [t('cli:imported.positions', { count: cells })] : []),
    ...(clients.length > 0 ? [t('cli:imported.clients', { names: clients.join(', ') })] : []),
    ...(themes.length > 0 ? [t('cli:imported.themes', { names: themes.join(', ') })] : []),
    ...(changed === 0 ? [t('cli:imported.nothing')] : []),
    ...(isDryRun ? [t('cli:imported.dryRun')] : []),
  ];
}
