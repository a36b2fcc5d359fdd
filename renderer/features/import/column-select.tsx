import { clsx } from 'clsx';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { fields, gifts, type Meaning, skip } from '#src/exchange/list/meaning.ts';
import { columnName } from '#src/exchange/list/sheet-grid.ts';
import type { Text } from '#src/text/text.ts';
import css from './import.module.css';
import { type OpenImport, setMeaning } from './import-state.ts';

const MARK = '\n';

/** One text per meaning, for the list of choices. */
function keyOf(meaning: Meaning): string {
  if (meaning.kind === 'client') return ['client', meaning.gives, meaning.name].join(MARK);
  return meaning.kind === 'field' ? meaning.field : 'skip';
}

function meaningOf(key: string): Meaning {
  const field = fields.find((one) => one === key);
  if (field) return { kind: 'field', field };
  const [, gives, name] = key.split(MARK);
  const gift = gifts.find((one) => one === gives);
  return gift && name !== undefined ? { kind: 'client', name, gives: gift } : skip;
}

function labelOf({ t }: Text, meaning: Meaning): string {
  if (meaning.kind === 'client') return t(`imports:client.${meaning.gives}`, { name: meaning.name });
  return t(`imports:meanings.${meaning.kind === 'field' ? meaning.field : 'skip'}`);
}

/** What there is to choose: leave out, every field, every client, the heading as a new client, and what is chosen. */
function choicesFor(current: Meaning, names: readonly string[]): readonly Meaning[] {
  const clients = names.map((name): Meaning => ({ kind: 'client', name, gives: 'cell' }));
  const all: readonly Meaning[] = [skip, ...fields.map((field): Meaning => ({ kind: 'field', field })), ...clients];
  return all.some((meaning) => keyOf(meaning) === keyOf(current)) ? all : [...all, current];
}

/** What a column becomes, standing on the column. */
export function ColumnSelect({ open, column, heading }: { open: OpenImport; column: number; heading: string }) {
  const text = useText();
  const clients = useDossier((dossier) => dossier.clients);
  const current = open.mapping.columns[column] ?? skip;
  const own = heading === '' || heading.length > 60 ? [] : [heading];
  const names = [...new Set([...clients.filter(({ kind }) => kind !== 'ssc').map(({ name }) => name), ...own])];
  const isParties = current.kind === 'field' && current.field === 'parties';
  const options = choicesFor(current, names).map((meaning) => ({
    value: keyOf(meaning),
    label: labelOf(text, meaning),
  }));
  return (
    <Select
      className={clsx(css.columnSelect, isParties && css.strong)}
      label={text.t('imports:sheet.column', { letter: columnName(column), heading: heading && ` (${heading})` })}
      isLabelHidden
      options={options}
      value={keyOf(current)}
      onChange={(key) => setMeaning(column, meaningOf(key))}
      isDashed={current.kind === 'skip'}
    />
  );
}
