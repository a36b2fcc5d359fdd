import { ClientHeads } from '#renderer/features/readiness/client-heads.tsx';
import { Panel } from '#renderer/features/readiness/panel.tsx';
import { setGate } from '#renderer/features/readiness/readiness-edits.ts';
import grid from '#renderer/features/readiness/readiness.module.css';
import { ScoreGrid } from '#renderer/features/readiness/score-grid.tsx';
import { useText } from '#renderer/store/settings.ts';
import type { GateKey } from '#src/analysis/readiness/gates.ts';
import { gates as gateKeys } from '#src/dossier/readiness.ts';
import type { Text } from '#src/text/text.ts';
import { type ClientReadiness, gatesSentence } from '#src/views/readiness/gates-view.ts';
import css from './gates.module.css';
import { Pips } from './pips.tsx';

type Rows = { readonly rows: readonly ClientReadiness[] };

/** [RY6] What has to be in order, per client; the weakest counts, and no mean stands in its place. */
export function GatesPanel({ rows }: Rows) {
  const text = useText();
  const { t } = text;
  const clients = rows.map(({ client }) => client);
  const sentence = gatesSentence(text, rows);
  return (
    <Panel title={t('readiness:gates.title')} end={<Legend />}>
      {sentence !== null && <p className={css.quiet}>{sentence}</p>}
      <ScoreGrid
        label={t('readiness:gates.grid')}
        className={grid.cells}
        clients={clients}
        sides={['own', 'ssc']}
        rows={gateKeys.map((gate) => ({
          key: gate,
          label: t(`readiness:gates.${gate}`),
          isFixed: gate === 'ladder',
          head: <span title={t(`readiness:gates.hint.${gate}`)}>{t(`readiness:gates.${gate}`)}</span>,
        }))}
        head={<ClientHeads title={t('readiness:gates.gate')} clients={clients} />}
        foot={<Readiness rows={rows} />}
        nameOf={(row, column) => gateText(text, rows[column], gateKeys[row])}
        scoreOf={(row, column, side) => {
          const gate = gateKeys[row];
          return gate === undefined ? null : (rows[column]?.readiness?.[side].gates[gate] ?? null);
        }}
        onScore={(row, client, side, score) => {
          const gate = gateKeys[row];
          if (gate !== undefined) setGate(client.id, side, gate, score);
        }}
      >
        {(row, column) => {
          const [each, gate] = [rows[column], gateKeys[row]];
          if (each === undefined || gate === undefined) return null;
          const { gating, ssc } = each;
          return <Pips own={gating.gates[gate]} ssc={ssc.gates[gate]} isWeakest={gating.weakest.includes(gate)} />;
        }}
      </ScoreGrid>
    </Panel>
  );
}

function Legend() {
  const { t } = useText();
  return (
    <span className={css.legend}>
      <i className={css.weakestSign} aria-hidden="true" />
      {t('readiness:gates.weakest')}
      <small className={css.ssc} aria-hidden="true">
        2
      </small>
      {t('readiness:ladder.ssc')}
    </span>
  );
}

function Readiness({ rows }: Rows) {
  const { t, number } = useText();
  return (
    <tfoot>
      <tr>
        <th scope="row">{t('readiness:gates.readiness')}</th>
        {rows.map(({ client, gating: { readiness, mean } }) => (
          <td
            key={client.id}
            title={
              readiness === null
                ? t('readiness:gates.unready', { client: client.name })
                : t('readiness:gates.ready', { client: client.name, score: readiness, mean: number(mean ?? 0, 1) })
            }
          >
            <b>{readiness ?? '–'}</b>
            {mean !== null && t('readiness:gates.mean', { mean: number(mean, 1) })}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}

function gateText({ t }: Text, row: ClientReadiness | undefined, gate: GateKey | undefined): string {
  if (row === undefined || gate === undefined) return '';
  const own = row.gating.gates[gate];
  const ssc = row.ssc.gates[gate];
  const names = { gate: t(`readiness:gates.${gate}`), client: row.client.name };
  const theirs = ssc === null ? '' : t('readiness:gates.cellSsc', { ssc });
  if (own === null) return `${t('readiness:gates.unknown', names)}${theirs}`;
  const said = t('readiness:gates.cell', { ...names, own, ssc: theirs });
  return row.gating.weakest.includes(gate) ? `${said}, ${t('readiness:gates.weakest')}` : said;
}
