import type { DecisionWish } from '#renderer/store/dialogs.ts';
import { problemText } from '#renderer/store/problem-text.ts';
import { recordDecision } from '#src/commands/decisions/record-decision.ts';
import type { DecisionId } from '#src/dossier/ids.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';
import { clientName, listed } from '#src/views/decisions/decision-words.ts';
import { type Draft, inputOf, unheardIn } from './draft.ts';

const probe = { id: 'probe' as DecisionId, version: 0, at: '2000-01-01T00:00Z' };

/** [B10] Why it can't be recorded yet, in words; null = it can. What the command would refuse is said beforehand. */
export function missingIn(text: Text, dossier: Dossier, wish: DecisionWish, draft: Draft): string | null {
  const { t } = text;
  if (draft.option === null) return t('decisions:record.missing.option');
  const silent = unheardIn(dossier, wish, draft);
  if (silent.length > 0) {
    const clients = listed(
      text,
      silent.map((id) => clientName(text, dossier, id)),
    );
    return t('decisions:record.missing.stances', { clients, count: silent.length });
  }
  if (draft.text.trim() === '') return t('decisions:record.missing.text');
  if (draft.rule === null) return t('decisions:record.missing.rule');
  if (draft.decider === null) return t('decisions:record.missing.decider');
  if (draft.decidedOn === '') return t('decisions:record.missing.date');
  const unsaid = draft.reservations.find((each) => each.text.trim() === '');
  if (unsaid) return t('decisions:record.missing.reservation', { client: clientName(text, dossier, unsaid.client) });
  const input = inputOf(dossier, wish, draft, probe);
  const tried = input === null ? null : recordDecision.run(dossier, input);
  return tried === null || tried.ok ? null : problemText(text, tried.problem);
}
