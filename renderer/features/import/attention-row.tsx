import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { MenuButton } from '#renderer/ui/overlays/menu.tsx';
import type { RowChoice, RowProblem } from '#src/exchange/list/problem.ts';
import { columnName } from '#src/exchange/list/sheet-grid.ts';
import type { Text } from '#src/text/text.ts';
import css from './import.module.css';
import { type OpenImport, setParty, setRowChoice, showRow } from './import-state.ts';
import { choicesFor, type Choice } from './problem-choices.tsx';

/** A problem of the plan, or a row the person chose to leave out. */
export type ShownProblem = Omit<RowProblem, 'code'> & { readonly code: RowProblem['code'] | 'skipped' };

/** Keys of problems are known one by one, their params are not. */
type AnyText = (key: string, params: Readonly<Record<string, string | number>>) => string;

function proposal(text: Text, { code, params }: ShownProblem, choice: RowChoice | undefined): string {
  const { t } = text as unknown as { readonly t: AnyText };
  const word = (priority: string | number): string => t(`analysis:priorities.${priority}`, {});
  if (code === 'skipped') return t('imports:attention.skipped', {});
  if (code === 'duplicateCode' && choice?.duplicate === 'same') return t('imports:attention.belongs', {});
  if (choice?.priority === 'none') return t('imports:attention.noPriority', {});
  if (choice?.priority !== undefined) return t('imports:attention.reads', { priority: word(choice.priority) });
  return t(
    `imports:proposals.${code}`,
    params.priority === undefined ? params : { ...params, priority: word(params.priority) },
  );
}

function act(problem: ShownProblem, choice: Choice): void {
  if (choice.kind === 'party') setParty(String(problem.params.text), choice.name);
  else setRowChoice(problem.row, choice.choice);
}

export function AttentionRow({ open, problem }: { open: OpenImport; problem: ShownProblem }) {
  const text = useText();
  const clients = useDossier((dossier) => dossier.clients);
  const { t } = text as unknown as { readonly t: AnyText };
  const { row, column, code, params } = problem;
  const place = column === null ? 'imports:attention.row' : 'imports:attention.cell';
  const choices = choicesFor(text, problem, clients);
  const title = code === 'skipped' ? t('imports:attention.skipRow', {}) : t(`imports:problems.${code}`, params);
  return (
    <li className={css.trouble}>
      <Button
        size="sm"
        variant="quiet"
        className={css.jump}
        aria-label={t('imports:attention.jump', { row: row + 1 })}
        onPress={() => showRow(row)}
      >
        {t(place, { row: row + 1, column: column === null ? '' : columnName(column) })}
      </Button>
      <span className={css.troubleText} title={title}>
        <b>{title}</b>
        <small>{proposal(text, problem, open.choices[row])}</small>
      </span>
      <MenuButton
        size="sm"
        label={t(
          code === 'partyOpen' || code === 'partyUnknown' ? 'imports:parties.choose' : 'imports:attention.other',
          {},
        )}
        groups={[{ id: 'choices', items: choices.map(({ id, label, glyph }) => ({ id, label, glyph })) }]}
        onAction={(id) => {
          const choice = choices.find((one) => one.id === id);
          if (choice) act(problem, choice.choice);
        }}
      />
    </li>
  );
}
