import type { Ledger } from '#src/analysis/ledger/ledger.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { isInForce } from '#src/dossier/in-force.ts';
import type { Text } from '#src/text/text.ts';
import { clientName, euros, listed } from './decision-words.ts';
import { standingOf } from './standing.ts';

/** A first sentence, and what else is worth knowing. */
export type Lead = { readonly strong: string; readonly rest: string };

/** [B7] "Vier besluiten zijn nog voorlopig. Berkenrode weigerde B-04; …" */
export function listLead(text: Text, dossier: Dossier): Lead {
  const { t } = text;
  const all = dossier.decisions.map((decision) => ({ decision, standing: standingOf(dossier, decision) }));
  const waiting = all.filter(({ standing }) => standing.kind === 'provisional').length;
  const refused = all
    .filter(({ standing, decision }) => standing.kind === 'refused' && isStillOpen(dossier, decision.case))
    .map(({ standing, decision }) =>
      t('decisions:refusedLead', {
        clients: listed(
          text,
          standing.refusedBy.map((id) => clientName(text, dossier, id)),
        ),
        code: decision.code,
        title: find(dossier.cases, decision.case)?.title ?? '',
      }),
    );
  const strong =
    waiting === 0 ? t('decisions:allFinal') : t('decisions:waiting', { count: waiting, words: words(text, waiting) });
  return { strong, rest: refused.join(' ') };
}

/** A refusal that was answered by a decision in force is history. */
function isStillOpen(dossier: Dossier, of: string): boolean {
  return !dossier.decisions.some((each) => each.case === of && isInForce(dossier, each));
}

function words({ t, number }: Text, count: number): string {
  return count <= 12 ? t(`decisions:counts.c${count as 1}`) : number(count);
}

/** [B3] "Berkenrode moest drie keer achter elkaar toegeven, in B-02, B-03 en B-04." */
export function ledgerLead(text: Text, dossier: Dossier, ledger: Ledger): Lead {
  const { t } = text;
  const rows = ledger.lines
    .filter(({ inARow }) => inARow.length > 0)
    .toSorted((a, b) => b.inARow.length - a.inARow.length);
  const first = rows[0];
  if (first === undefined) return { strong: t('decisions:ledger.even'), rest: '' };
  const codes = listed(
    text,
    first.inARow.map((at) => ledger.decisions[at]?.code ?? ''),
  );
  const others = rows.slice(1).map(({ client }) => clientName(text, dossier, client));
  return {
    strong: t('decisions:ledger.inARow', {
      client: clientName(text, dossier, first.client),
      times: words(text, first.inARow.length),
    }),
    rest: [
      t('decisions:ledger.inThese', { codes }),
      others.length > 0 ? t('decisions:ledger.others', { clients: listed(text, others) }) : '',
    ]
      .join(' ')
      .trim(),
  };
}

/** [B2] "Telt op tot € 140.500 per jaar, gelijk aan de besluitenlijst; B-04 telt niet mee" */
export function ledgerTotal(text: Text, ledger: Ledger): string {
  const { t } = text;
  const out = ledger.decisions.filter((_, at) => !ledger.counting[at]).map(({ code }) => code);
  const total = t('decisions:ledger.total', {
    year: euros(text, ledger.yearCents),
    once: euros(text, ledger.onceCents),
  });
  return out.length === 0
    ? total
    : `${total}; ${t('decisions:ledger.notCounted', { codes: listed(text, out), count: out.length })}`;
}
