import { lastDays } from '#src/analysis/agreements/next-day.ts';
import { type OptionEffect, optionEffects } from '#src/analysis/agreements/notice.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';
import { fullDay } from './day-text.ts';

type Source = Pick<Dossier, 'freedoms' | 'clients' | 'suppliers'>;

/** What the calendar says in words: taking each option, else the next day to give notice. */
export function freeSentences(text: Text, dossier: Source, supplier: string | null, today: string): readonly string[] {
  const effects = optionEffects(dossier, supplier, today).map((effect) => optionSentence(text, dossier, effect));
  const own = { freedoms: dossier.freedoms.filter((each) => supplier === null || each.supplier === supplier) };
  const [next] = lastDays(own, today).filter(({ kind }) => kind === 'notice');
  if (next === undefined) return effects;
  const client = find(dossier.clients, next.freedom.client)?.name ?? '';
  return [...effects, text.t('agreements:free.nextNotice', { client, day: fullDay(text, next.on) })];
}

function optionSentence(
  text: Text,
  { clients }: Source,
  { freedom, until, decideBy, before, after }: OptionEffect,
): string {
  const { t } = text;
  const client = find(clients, freedom.client)?.name ?? '';
  const took =
    decideBy === null
      ? t('agreements:free.takes', { client, until: fullDay(text, until) })
      : t('agreements:free.takesBefore', { client, until: fullDay(text, until), day: fullDay(text, decideBy) });
  const moves = [
    moved(text, 'all', before.all, after.all, before.each.length),
    moved(text, 'three', before.three, after.three, before.each.length),
  ].filter((said) => said !== null);
  const effect = moves.length === 0 ? t('agreements:free.nothingMoves') : moves.join(` ${t('agreements:free.and')} `);
  return `${took} ${effect}.`;
}

function moved(
  text: Text,
  kind: 'three' | 'all',
  from: string | null,
  to: string | null,
  bound: number,
): string | null {
  if (from === null || to === null || from === to || bound < 2) return null;
  // Three of three is all.
  if (kind === 'three' && bound === 3) return null;
  return text.t(`agreements:free.moves.${kind}`, { from: fullDay(text, from), to: fullDay(text, to) });
}
