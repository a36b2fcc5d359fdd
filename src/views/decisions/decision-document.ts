import { releasedOnly } from '#src/analysis/released-only.ts';
import { byDay, ledgerOf } from '#src/analysis/ledger/ledger.ts';
import { cellsOf } from '#src/base/grid.ts';
import { find } from '#src/base/table.ts';
import { centsOf } from '#src/dossier/cents.ts';
import type { Decision, DecisionResult } from '#src/dossier/decision.ts';
import { assignmentOf, type Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';
import { clientName, euros, moreEuros, standingText } from './decision-words.ts';
import { ledgerLead, ledgerTotal, listLead } from './lead-sentence.ts';
import { standingOf } from './standing.ts';

/** One decision in words, as it leaves the house. */
export type DecisionLine = {
  readonly code: string;
  readonly text: string;
  readonly title: string;
  readonly state: string;
  readonly date: string;
  readonly decider: string;
  readonly rule: string;
  readonly option: string;
  readonly bodies: string;
  readonly reservations: readonly string[];
  readonly conditions: string;
  readonly validUntil: string;
  readonly review: string;
  readonly once: string;
  readonly year: string;
  readonly accounts: readonly string[];
  /** The same as figures, in euros. */
  readonly onceEuros: number;
  readonly yearEuros: number;
  readonly shares: readonly DecisionShare[];
};

/** What a decision came down to for one client, in euros. */
export type DecisionShare = {
  readonly client: string;
  readonly result: string;
  readonly onceEuros: number;
  readonly yearEuros: number;
};

/** The decision list with its ledger, in words: print, spreadsheet and CSV are laid out from this. */
export type DecisionDocument = {
  readonly project: string;
  readonly date: string;
  readonly lead: string;
  readonly lines: readonly DecisionLine[];
  readonly ledgerLead: string;
  readonly ledger: readonly {
    readonly client: string;
    readonly words: string;
    readonly counts: Readonly<Record<DecisionResult, number>>;
    readonly onceEuros: number;
    readonly yearEuros: number;
  }[];
  readonly totals: { readonly onceEuros: number; readonly yearEuros: number };
  readonly total: string;
};

/** [E20] [E21] Only what was released goes in; whether a decision is provisional stands with every decision. */
export function decisionDocument(whole: Dossier, text: Text, now: string): DecisionDocument {
  const dossier = releasedOnly(whole);
  const ledger = ledgerOf(dossier);
  const lead = listLead(text, dossier);
  const gave = ledgerLead(text, dossier, ledger);
  return {
    project: assignmentOf(dossier).title,
    date: text.date(now, ''),
    lead: `${lead.strong} ${lead.rest}`.trim(),
    lines: dossier.decisions.toSorted(byDay).map((decision) => lineOf(dossier, text, decision)),
    ledgerLead: gave.rest === '' ? gave.strong : `${gave.strong}, ${gave.rest}`,
    ledger: ledger.lines.map(({ client, counts, onceCents, yearCents }) => ({
      client: clientName(text, dossier, client),
      counts,
      onceEuros: onceCents / 100,
      yearEuros: yearCents / 100,
      words: [
        ...(['got', 'gave', 'variant', 'equal'] as const).map(
          (key) => `${text.t(`decisions:results.${key}`)} ${counts[key]}`,
        ),
        `${text.t('decisions:record.costOnce').toLocaleLowerCase()} ${euros(text, onceCents)}`,
        `${text.t('decisions:record.costYear').toLocaleLowerCase()} ${euros(text, yearCents)}`,
      ].join(' · '),
    })),
    total: ledgerTotal(text, ledger),
    totals: { onceEuros: ledger.onceCents / 100, yearEuros: ledger.yearCents / 100 },
  };
}

function lineOf(dossier: Dossier, text: Text, decision: Decision): DecisionLine {
  const { t } = text;
  const { decider, option, considered } = decision;
  const chosen = considered.find(({ id }) => id === option);
  const bodies = cellsOf(dossier.ratifications, decision.id).map(({ client, body, state, on }) => {
    const day = on === null ? '' : ` ${text.date(on, '')}`;
    const name = clientName(text, dossier, client);
    return `${t(`decisions:seal.${state}`, { client: name, body: t(`decisions:bodies.${body}`) })}${day}`;
  });
  const inNameOf = decider.body === '' ? '' : t('decisions:pane.inNameOf', { body: decider.body });
  return {
    code: decision.code,
    text: decision.text,
    title: find(dossier.cases, decision.case)?.title ?? '',
    state: standingText(text, standingOf(dossier, decision)),
    date: text.date(decision.decidedOn, ''),
    decider: [decider.name, decider.role, inNameOf, decider.mandate].filter((part) => part !== '').join(', '),
    rule: t(`decisions:rules.${decision.rule}`),
    option: chosen === undefined ? t('decisions:pane.noOption') : `${chosen.code} ${chosen.title}`,
    bodies: bodies.join('; '),
    reservations: decision.reservations.map(({ client, text: words, by, isCondition }) =>
      [`${clientName(text, dossier, client)}: “${words}”`, by, isCondition ? t('decisions:pane.asCondition') : '']
        .filter((part) => part !== '')
        .join(' '),
    ),
    conditions: decision.conditions,
    validUntil: decision.validUntil,
    review: decision.reviewOn === null ? '' : text.date(decision.reviewOn, ''),
    once: moreEuros(text, centsOf(decision.costOnceK)),
    year: moreEuros(text, centsOf(decision.costYearK)),
    onceEuros: centsOf(decision.costOnceK) / 100,
    yearEuros: centsOf(decision.costYearK) / 100,
    shares: decision.accounts.map(({ client, result, onceK, yearK }) => ({
      client: clientName(text, dossier, client),
      result: t(`decisions:results.${result}`),
      onceEuros: centsOf(onceK) / 100,
      yearEuros: centsOf(yearK) / 100,
    })),
    accounts: decision.accounts
      .filter(({ result, onceK, yearK }) => result !== 'equal' || onceK !== 0 || yearK !== 0)
      .map(({ client, result, onceK, yearK }) => {
        const once = onceK === 0 ? '' : `, ${moreEuros(text, centsOf(onceK))} ${t('decisions:ledger.once')}`;
        const year = yearK === 0 ? '' : `, ${moreEuros(text, centsOf(yearK))} ${t('decisions:perYear')}`;
        return `${clientName(text, dossier, client)}: ${t(`decisions:results.${result}`)}${once}${year}`;
      }),
  };
}
