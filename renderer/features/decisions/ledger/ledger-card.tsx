import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { hueColor } from '#renderer/ui/marks/hue.ts';
import type { Ledger, LedgerLine } from '#src/analysis/ledger/ledger.ts';
import { find } from '#src/base/table.ts';
import { clientName, euros } from '#src/views/decisions/decision-words.ts';
import { ledgerLead, ledgerTotal } from '#src/views/decisions/lead-sentence.ts';
import screen from '#renderer/features/decisions/decisions.module.css';
import css from './ledger.module.css';
import { LedgerLegend, LedgerMarks } from './ledger-marks.tsx';

/** Who gave and who got, client by client, over all decisions; the totals are those of the list. */
export function LedgerCard({ ledger }: { ledger: Ledger }) {
  const text = useText();
  const { t } = text;
  const dossier = useDossier((whole) => whole);
  const lead = ledgerLead(text, dossier, ledger);
  const shares = ledger.lines.map((line) => perInhabitant(line, find(dossier.clients, line.client)?.inhabitants));
  const most = Math.max(0, ...shares.map((share) => Math.abs(share ?? 0)));
  return (
    <section className={screen.card} aria-label={t('decisions:ledger.title')}>
      <h2 className={screen.lead}>
        <b>{lead.strong}</b>
        {lead.rest === '' ? '' : `, ${lead.rest}`}
      </h2>
      {/* biome-ignore lint: a scrolling region must be reachable by keyboard */}
      <div className={css.scroll} tabIndex={0}>
        <table className={css.ledger}>
          <Head ledger={ledger} />
          <tbody>
            {ledger.lines.map((line, at) => (
              <Line key={line.client} ledger={ledger} line={line} share={shares[at] ?? null} most={most} />
            ))}
          </tbody>
        </table>
      </div>
      <div className={css.foot}>
        <LedgerLegend />
        <span>{ledgerTotal(text, ledger)}</span>
      </div>
    </section>
  );
}

function Head({ ledger }: { ledger: Ledger }) {
  const { t } = useText();
  return (
    <thead>
      <tr>
        <th scope="col">{t('decisions:ledger.title')}</th>
        <th scope="col">
          <span className={css.codes}>
            {ledger.decisions.map(({ id, code }, at) => (
              <span key={id} data-out={!ledger.counting[at] || undefined}>
                {code}
              </span>
            ))}
          </span>
        </th>
        {(['got', 'gave', 'variant', 'once', 'year', 'perInhabitant'] as const).map((key) => (
          <th key={key} scope="col" className={css.figure}>
            {t(`decisions:ledger.${key}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Cents per inhabitant per year; null where it is not known. */
function perInhabitant(line: LedgerLine, inhabitants: number | null | undefined): number | null {
  return inhabitants ? line.yearCents / inhabitants : null;
}

interface LineProps {
  ledger: Ledger;
  line: LedgerLine;
  share: number | null;
  most: number;
}

function Line({ ledger, line, share, most }: LineProps) {
  const text = useText();
  const { t } = text;
  const dossier = useDossier((whole) => whole);
  const client = find(dossier.clients, line.client);
  const color = hueColor(client?.hue ?? 10);
  return (
    <tr>
      <th scope="row">
        <span className={css.party}>
          {client && <ClientBadge hue={client.hue} letters={client.badge} />}
          {clientName(text, dossier, line.client)}
        </span>
      </th>
      <td className={css.marks}>
        <LedgerMarks ledger={ledger} line={line} color={color} />
      </td>
      <td className={css.count}>{line.counts.got}</td>
      <td className={css.count}>{line.counts.gave}</td>
      <td className={css.count}>{line.counts.variant}</td>
      <td className={css.money}>{euros(text, line.onceCents)}</td>
      <td className={css.money}>{euros(text, line.yearCents)}</td>
      <td className={css.share}>
        <span className={css.track}>
          <i style={{ width: `${most > 0 ? (Math.abs(share ?? 0) / most) * 100 : 0}%`, background: color }} />
        </span>
        {share === null ? t('decisions:ledger.unknownInhabitants') : euros(text, Math.round(share))}
      </td>
    </tr>
  );
}
