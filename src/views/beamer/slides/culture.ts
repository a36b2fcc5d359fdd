import type { Dossier } from '#src/dossier/dossier.ts';
import { cultureQuestions, type CultureQuestion } from '#src/methods/culture.ts';
import type { Text } from '#src/text/text.ts';
import { drawn } from '#src/views/beamer/party.ts';
import type { CultureSlide } from '#src/views/beamer/screen-slides.ts';
import { comparisonOf, type CultureParty, cultureParties, cultureSaid } from '#src/views/relations/culture-view.ts';

/**
 * [SI23] Two parties side by side, and of the four questions the one whose answers lie furthest apart, to be asked aloud. Of others
 * nothing, and nothing that counts; null when one of the two is gone.
 */
export function cultureSlide(
  text: Text,
  dossier: Pick<Dossier, 'clients' | 'suppliers' | 'cultures'>,
  keys: readonly [string, string],
): CultureSlide | null {
  const parties = cultureParties(text, dossier);
  const [a, b] = keys.map((wanted) => parties.find(({ key }) => key === wanted));
  if (a === undefined || b === undefined || a === b) return null;
  const { strong, more } = cultureSaid(text, { a, b });
  const question = furthestApart(a, b);
  return {
    kind: 'culture',
    a: drawn(a.look),
    b: drawn(b.look),
    title: strong,
    said: more,
    types: (comparisonOf({ a, b })?.differences ?? []).map((each) => ({ type: each.type, a: each.a, b: each.b })),
    question,
    answers: { a: a.culture?.answers[question] ?? null, b: b.culture?.answers[question] ?? null },
  };
}

/** The first where nobody answered the same one. */
function furthestApart(a: CultureParty, b: CultureParty): CultureQuestion {
  const apart = (question: CultureQuestion): number => {
    const [one, other] = [a.culture?.answers[question] ?? null, b.culture?.answers[question] ?? null];
    return one === null || other === null ? -1 : Math.abs(one - other);
  };
  return cultureQuestions.reduce((most, each) => (apart(each) > apart(most) ? each : most));
}
