import { describe, expect, it } from 'vitest';
import { ledgerOf } from '#src/analysis/ledger/ledger.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { createText } from '#src/text/text.ts';
import { euros, moreEuros, standingText } from '#src/views/decisions/decision-words.ts';
import { ledgerLead, ledgerTotal, listLead } from '#src/views/decisions/lead-sentence.ts';
import { standingOf } from '#src/views/decisions/standing.ts';
import { readyDossier, wholeDecision } from '#test/builders/decided-dossier.ts';
import { doing } from '#test/builders/doing.ts';

const nl = createText('nl');
const decided = doing(readyDossier, 'recordDecision', wholeDecision).after;
const answer = (dossier: Dossier, client: string, state: string) =>
  doing(dossier, 'setRatification', {
    decision: 'B1',
    client,
    answer: { body: 'council', state, on: null, reservation: '' },
  }).after;
const standing = (dossier: Dossier) => standingOf(dossier, dossier.decisions[0] as never);

describe('how a decision stands', () => {
  it('[B6] is provisional until all bodies confirmed, with how many did', () => {
    expect(standingText(nl, standing(decided))).toBe('voorlopig 0/2');
    const one = answer(decided, 'A', 'confirmed');
    expect(standingText(nl, standing(one))).toBe('voorlopig 1/2');
    expect(standingText(nl, standing(answer(one, 'B', 'confirmed')))).toBe('definitief');
  });

  it('[B6] says what ended it', () => {
    const refused = answer(decided, 'B', 'refused');
    expect(standing(refused)).toMatchObject({ kind: 'refused', refusedBy: ['B'] });
    const again = doing(decided, 'recordDecision', { ...wholeDecision, id: 'B2', supersedes: 'B1' }).after;
    expect(standing(again).kind).toBe('superseded');
    const reopen = { id: 'B1', on: '2026-04-01', client: 'B', reason: 'Zo.', takesBack: false, at: null };
    expect(standing(doing(decided, 'withdrawDecision', reopen).after).kind).toBe('withdrawn');
  });

  it('[B7] leads with how many wait, and who refused what', () => {
    expect(listLead(nl, decided)).toEqual({ strong: 'Eén besluit is nog voorlopig.', rest: '' });
    const refused = answer(decided, 'B', 'refused');
    expect(listLead(nl, refused)).toEqual({
      strong: 'Geen besluit wacht nog op een college, raad of bestuur.',
      rest: 'Bedum weigerde B-01; “Openingstijden” ligt daardoor weer open.',
    });
    const again = doing(refused, 'recordDecision', { ...wholeDecision, id: 'B2' }).after;
    expect(listLead(nl, again).rest).toBe('');
  });

  it('[B2] says what the ledger adds up to, and what does not count', () => {
    expect(ledgerTotal(nl, ledgerOf(decided))).toBe(
      'Telt op tot €\u00a010.000 per jaar en €\u00a00 eenmalig, gelijk aan de besluitenlijst',
    );
    expect(ledgerTotal(nl, ledgerOf(answer(decided, 'B', 'refused')))).toContain('; B-01 telt niet mee');
    expect(ledgerLead(nl, decided, ledgerOf(decided)).strong).toBe(
      'Niemand moest drie keer achter elkaar toegeven of betalen.',
    );
  });

  it('[B8] writes amounts to the cent, in Dutch notation', () => {
    expect(euros(nl, 3_300_000)).toBe('€\u00a033.000');
    expect(euros(nl, 69)).toBe('€\u00a00,69');
    expect(moreEuros(nl, -5000)).toBe('−€\u00a050');
    expect(moreEuros(nl, 5000)).toBe('+\u00a0€\u00a050');
    expect(moreEuros(nl, 0)).toBe('niets');
  });
});
