import { expect, it } from 'vitest';
import { firstDraft, inputOf, withOption } from '#renderer/parts/cases/record/draft.ts';
import { missingIn } from '#renderer/parts/cases/record/missing.ts';
import { recordDecision } from '#src/commands/decisions/record-decision.ts';
import type { CaseId, DecisionId, OptionId, PersonId } from '#src/dossier/ids.ts';
import { createText } from '#src/text/text.ts';
import { readyDossier } from '#test/builders/decided-dossier.ts';

const text = createText('nl');
const wish = { case: 'K1' as CaseId, option: null, supersedes: null };
const empty = firstDraft(readyDossier, wish, '2026-02-12');
const why = (draft: typeof empty) => missingIn(text, readyDossier, wish, draft);

it('[B10] preselects neither option, rule nor decider, and says in words what is missing', () => {
  expect(empty).toMatchObject({ option: null, rule: null, decider: null, decidedOn: '2026-02-12' });
  expect(why(empty)).toBe('Kies eerst de optie.');
  expect(why(withOption(readyDossier, empty, 'K1b' as OptionId))).toBe(
    'Kan zodra Bedum en Cuijk zich hebben uitgesproken.',
  );
  const chosen = withOption(readyDossier, empty, 'K1a' as OptionId);
  expect(chosen).toMatchObject({ text: 'Zestig uur', yearK: 10 });
  expect(why(chosen)).toBe('Kies eerst hoe is besloten.');
  expect(why({ ...chosen, rule: 'consent' })).toBe('Kies eerst wie besloot.');
  expect(why({ ...chosen, rule: 'consent', decider: 'P1' as PersonId, text: ' ' })).toBe(
    'Schrijf eerst het besluit in één zin.',
  );
});

it('[B10] unlocks once all is there, and then records just that', () => {
  const draft = {
    ...withOption(readyDossier, empty, 'K1a' as OptionId),
    rule: 'consent' as const,
    decider: 'P1' as PersonId,
  };
  expect(why(draft)).toBeNull();
  const input = inputOf(readyDossier, wish, draft, { id: 'B1' as DecisionId, version: 3, at: '2026-02-12T09:00Z' });
  expect(input).toMatchObject({ text: 'Zestig uur', costYearK: 10, version: 3, writesCost: true });
  expect(input?.write).toHaveLength(2);
  expect(input !== null && recordDecision.run(readyDossier, input).ok).toBe(true);
  expect(why({ ...draft, key: 'given' })).toBe(
    'De bedragen per opdrachtgever tellen niet op tot de kosten van het besluit.',
  );
  expect(why({ ...draft, reservations: [{ client: 'B', text: '', by: '', isCondition: false }] })).toBe(
    'Vul het voorbehoud van Bedum in, of haal het weg.',
  );
});

it('[B10] another option brings its own words, unless somebody wrote others', () => {
  const chosen = withOption(readyDossier, empty, 'K1a' as OptionId);
  expect(withOption(readyDossier, chosen, 'K1b' as OptionId).text).toBe('Vijftig uur');
  const own = { ...chosen, text: 'In onze woorden' };
  expect(withOption(readyDossier, own, 'K1b' as OptionId).text).toBe('In onze woorden');
});
