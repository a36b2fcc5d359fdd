import { type ExceptionCost, exceptionCost, exceptionPartK } from '#src/analysis/readiness/exceptions.ts';
import { mayHold } from '#src/analysis/holders.ts';
import { byOrder } from '#src/base/order.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { ladderSteps, type LadderStep } from '#src/dossier/ladder.ts';
import type { Process } from '#src/dossier/process.ts';
import { ladderDistances, type LadderReading, type LadderScores, readLadder } from '#src/methods/ladder.ts';
import type { Text } from '#src/text/text.ts';
import { listText, namesText } from '#src/views/words/names-text.ts';

/** One client's steps of one process, as it sees them itself and as the service centre does. */
export type ClientLadder = {
  readonly client: Client;
  readonly own: LadderScores;
  readonly ssc: LadderScores;
  readonly ladder: LadderReading;
  /** Steps that the two score differently. */
  readonly differing: readonly LadderStep[];
  /** Thousands of euros a year, where it runs ahead and the price is known. */
  readonly exceptionsK: number | null;
};

export type ProcessLadders = {
  readonly process: Process;
  readonly clients: readonly ClientLadder[];
  /** Per step how far the clients are apart by their own scores. */
  readonly distances: readonly (number | null)[];
  readonly cost: ExceptionCost | null;
};

const unscored: LadderScores = ladderSteps.map(() => null);

/** [RY10] The ladder of one process for all who may hold a position, in their fixed order. */
export function processLadders(
  { clients, ladders }: Pick<Dossier, 'clients' | 'ladders'>,
  process: Process,
): ProcessLadders {
  const ofProcess = new Map(ladders.filter((each) => each.process === process.id).map((each) => [each.client, each]));
  const cost = exceptionCost(process);
  const rows = clients
    .filter(mayHold)
    .toSorted(byOrder)
    .map((client): ClientLadder => {
      const found = ofProcess.get(client.id);
      const own = found?.own ?? unscored;
      const ssc = found?.ssc ?? unscored;
      const ladder = readLadder(own);
      return {
        client,
        own,
        ssc,
        ladder,
        differing: ladderSteps.filter((_, at) => differs(own[at] ?? null, ssc[at] ?? null)),
        exceptionsK: ladder.gaps.length === 0 ? null : exceptionPartK(cost, clients, client),
      };
    });
  return { process, clients: rows, distances: ladderDistances(rows.map((row) => row.own)), cost };
}

function differs(own: number | null, theirs: number | null): boolean {
  return own !== null && theirs !== null && own !== theirs;
}

const isScored = ({ own }: ClientLadder): boolean => own.some((score) => score !== null);

/** `zaaktypen` inside a sentence begins small, an abbreviation stays as it is. */
export function midSentence(words: string): string {
  return /^\p{Lu}(?![\p{Lu}\d])/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** [RY10] Who goes ahead of what lies below, and where to begin; a finding of all is no arrears of one. */
export function laddersSentence(
  text: Text,
  table: Dossier['clients'],
  { process, clients }: ProcessLadders,
): { readonly lead: string; readonly rest: string } {
  const { t } = text;
  const name = process.name;
  const scored = clients.filter(isScored);
  if (scored.length === 0) return { lead: t('readiness:sentence.unknown', { process: name }), rest: '' };
  const ahead = scored.filter(({ ladder }) => ladder.gaps.length > 0);
  const names = (of: readonly ClientLadder[]): string => someNames(text, table, of);
  const missing = clients.filter((each) => !isScored(each));
  const lead =
    ahead.length === 0
      ? t('readiness:sentence.none', { process: name })
      : ahead.length === clients.length && clients.length > 1
        ? t('readiness:sentence.all', { count: ahead.length, process: name })
        : t('readiness:sentence.some', { count: ahead.length, names: names(ahead), process: name });
  const rest = [
    ahead.length === 0 ? '' : beginText(text, ahead),
    missing.length === 0 ? '' : t('readiness:sentence.notAll', { names: names(missing) }),
  ];
  return { lead, rest: rest.filter((part) => part !== '').join(' ') };
}

/** More names than this make a list nobody reads. */
const mostNames = 4;

function someNames(text: Text, table: Dossier['clients'], rows: readonly ClientLadder[]): string {
  if (rows.length > mostNames) return text.t('readiness:sentence.clients', { count: rows.length });
  return namesText(
    text,
    table,
    rows.map(({ client }) => client.id),
  );
}

export function stepName({ t }: Text, step: number): string {
  const key = ladderSteps[step];
  return key === undefined ? '' : t(`readiness:steps.${key}`);
}

/** The steps that hold others back at half or more of those who run ahead. */
function beginText(text: Text, ahead: readonly ClientLadder[]): string {
  const shared = ladderSteps.flatMap((_, step) => {
    const held = ahead.filter(({ ladder }) => ladder.gaps.some(({ limit }) => limit.step === step)).length;
    return held * 2 >= ahead.length ? [step] : [];
  });
  if (shared.length === 0) return text.t('readiness:sentence.beginOwn');
  const steps = listText(
    text,
    shared.map((step) => midSentence(stepName(text, step))),
  );
  return text.t(ahead.length === 1 ? 'readiness:sentence.beginOne' : 'readiness:sentence.begin', { steps });
}

/** `voorloop 2 op 2 treden, SSC ziet er 1 anders` */
export function clientLadderText(text: Text, row: ClientLadder): string {
  const { t } = text;
  if (!isScored(row)) return t('readiness:ladder.clientUnknown');
  const { gaps, total } = row.ladder;
  const parts = [
    gaps.length === 0
      ? t('readiness:ladder.clientNoGaps')
      : t('readiness:ladder.clientGaps', { count: gaps.length, total }),
  ];
  if (row.differing.length > 0) parts.push(t('readiness:ladder.sscDiffers', { count: row.differing.length }));
  return parts.join(', ');
}

/** [RY10] What the largest lead of a client comes to, in words and in money; the lowest step of several. */
export function meaningText(text: Text, row: ClientLadder): string {
  const { t } = text;
  if (!isScored(row)) return '';
  const worst = row.ladder.gaps.toSorted((a, b) => b.gap - a.gap)[0];
  if (worst === undefined) return t('readiness:ladder.even');
  const said = t('readiness:ladder.rests', {
    step: stepName(text, worst.step),
    score: worst.score,
    limit: midSentence(stepName(text, worst.limit.step)),
    limitScore: worst.limit.score,
    why: t(`readiness:why.${ladderSteps[worst.step] ?? 'harmonise'}`),
  });
  if (row.exceptionsK === null) return said;
  return `${said} ${t('readiness:ladder.restsCost', { amount: roundAmount(text, row.exceptionsK) })}`;
}

/** An amount stays on one line. */
export function unbroken(amount: string): string {
  return amount.replaceAll(' ', '\u00A0');
}

/** To whole thousands: a share by inhabitants is no exact figure. */
function roundAmount(text: Text, thousands: number): string {
  return unbroken(text.euroK(thousands < 1 ? Math.round(thousands * 10) / 10 : Math.round(thousands)));
}
