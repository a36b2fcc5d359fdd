import { useMemo } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Checkbox } from '#renderer/ui/controls/checkbox.tsx';
import { NumberField } from '#renderer/ui/controls/number-field.tsx';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import { Note } from '#renderer/ui/feedback/note.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { ledgerOf, wouldBeInARow } from '#src/analysis/ledger/ledger.ts';
import { sharesOf } from '#src/commands/decisions/shares.ts';
import { centsOf, thousandsOf } from '#src/dossier/cents.ts';
import type { Client } from '#src/dossier/client.ts';
import { results } from '#src/dossier/decision.ts';
import { bodies } from '#src/dossier/ratification.ts';
import { moreEuros } from '#src/views/decisions/decision-words.ts';
import { type Amount, type Draft, shareOf, type ShareKind, voices } from './draft.ts';
import { Part, type PartProps, Party } from './part.tsx';
import css from './record.module.css';

const kinds: readonly ShareKind[] = ['inhabitants', 'equal', 'given'];
const euros = (thousands: number): number => thousandsOf(centsOf(thousands)) * 1000;

/** What it costs, who pays, what each got or gave, and whose body must confirm it: one line per client. */
export function CostsPart({ draft, onChange }: PartProps) {
  const { t } = useText();
  const dossier = useDossier((whole) => whole);
  const shares = useMemo(() => {
    const found = sharesOf(dossier, { costOnceK: draft.onceK, costYearK: draft.yearK }, shareOf(draft));
    return new Map(found.ok ? found.value.map((share) => [share.client, share] as const) : []);
  }, [dossier, draft]);
  return (
    <Part title={t('decisions:record.costs')}>
      <div className={css.costs}>
        <Euros
          label={t('decisions:record.costOnce')}
          value={draft.onceK}
          onChange={(onceK) => onChange({ ...draft, onceK })}
        />
        <Euros
          label={t('decisions:record.costYear')}
          value={draft.yearK}
          onChange={(yearK) => onChange({ ...draft, yearK })}
        />
        <SegmentedControl
          label={t('decisions:record.key')}
          value={draft.key}
          segments={kinds.map((value) => ({ value, label: t(`decisions:record.keys.${value}`) }))}
          onChange={(key) => onChange({ ...draft, key })}
        />
      </div>
      <ul className={css.lines}>
        {voices(dossier).map((client) => (
          <Line
            key={client.id}
            client={client}
            draft={draft}
            onChange={onChange}
            share={shares.get(client.id) ?? { onceK: 0, yearK: 0 }}
          />
        ))}
      </ul>
      <ThirdTime draft={draft} shares={shares} />
    </Part>
  );
}

interface LineProps extends PartProps {
  client: Client;
  share: Amount;
}

function Line({ client: { id, name }, draft, onChange, share }: LineProps) {
  const { t } = useText();
  return (
    <li className={css.account}>
      <Party id={id} />
      <Select
        label={t('decisions:record.resultOf', { client: name })}
        isLabelHidden
        value={draft.results.get(id) ?? 'equal'}
        options={results.map((value) => ({ value, label: t(`decisions:results.${value}`) }))}
        onChange={(result) => onChange({ ...draft, results: new Map([...draft.results, [id, result]]) })}
      />
      <Pays id={id} name={name} draft={draft} onChange={onChange} share={share} />
      <Select
        label={t('decisions:record.bodyOf', { client: name })}
        isLabelHidden
        value={draft.bodies.get(id) ?? 'none'}
        options={[
          ...bodies.map((value) => ({ value: value as string, label: t(`decisions:bodies.${value}`) })),
          { value: 'none', label: t('decisions:record.noBody') },
        ]}
        onChange={(body) => {
          const next = new Map(draft.bodies);
          if (body === 'none') next.delete(id);
          else next.set(id, body as (typeof bodies)[number]);
          onChange({ ...draft, bodies: next });
        }}
      />
    </li>
  );
}

function Pays({ id, name, draft, onChange, share }: PartProps & { id: string; name: string; share: Amount }) {
  const text = useText();
  const { t } = text;
  if (draft.key === 'given') {
    const own = draft.amounts.get(id) ?? { onceK: 0, yearK: 0 };
    const put = (patch: Partial<Amount>): void =>
      onChange({ ...draft, amounts: new Map([...draft.amounts, [id, { ...own, ...patch }]]) });
    return (
      <span className={css.amounts}>
        <Euros
          label={t('decisions:record.onceOf', { client: name })}
          isHidden
          value={own.onceK}
          onChange={(onceK) => put({ onceK })}
        />
        <Euros
          label={t('decisions:record.yearOf', { client: name })}
          isHidden
          value={own.yearK}
          onChange={(yearK) => put({ yearK })}
        />
      </span>
    );
  }
  return (
    <Checkbox
      aria-label={t('decisions:record.paysOf', { client: name })}
      isSelected={draft.payers.has(id)}
      onChange={(pays) => {
        const payers = new Set(draft.payers);
        if (pays) payers.add(id);
        else payers.delete(id);
        onChange({ ...draft, payers });
      }}
      note={`${moreEuros(text, centsOf(share.onceK))} · ${moreEuros(text, centsOf(share.yearK))}`}
    >
      {t('decisions:record.pays')}
    </Checkbox>
  );
}

interface EurosProps {
  label: string;
  value: number;
  onChange: (thousands: number) => void;
  isHidden?: boolean;
}

/** Typed in euros, kept in thousands, exact to the cent. */
function Euros({ label, value, onChange, isHidden = false }: EurosProps) {
  return (
    <NumberField
      label={label}
      isLabelHidden={isHidden}
      unit="€"
      isRight
      value={euros(value)}
      formatOptions={{ maximumFractionDigits: 2 }}
      onChange={(next) => onChange(thousandsOf(Math.round((next ?? 0) * 100)))}
    />
  );
}

/** [B4] Said before they say so: for whom this is the third time in a row. */
function ThirdTime({ draft, shares }: { draft: Draft; shares: ReadonlyMap<string, Amount> }) {
  const { t } = useText();
  const dossier = useDossier((whole) => whole);
  const ledger = useMemo(() => ledgerOf(dossier), [dossier]);
  const accounts = voices(dossier).map(({ id }) => ({
    client: id as string,
    result: draft.results.get(id) ?? ('equal' as const),
    onceK: shares.get(id)?.onceK ?? 0,
    yearK: shares.get(id)?.yearK ?? 0,
  }));
  const found = [...wouldBeInARow(ledger, accounts)];
  return found.map(([client, times]) => (
    <Note key={client}>
      {t('decisions:record.third', {
        client: dossier.clients.find(({ id }) => id === client)?.name ?? client,
        times,
      })}
    </Note>
  ));
}
