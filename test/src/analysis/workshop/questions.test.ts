import { expect, it } from 'vitest';
import { questionsOf } from '#src/analysis/workshop/questions.ts';
import { topicResult } from '#src/analysis/workshop/topic-result.ts';
import { questionText } from '#src/views/workshop/question-text.ts';
import { createText } from '#src/text/text.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';

it('[WR20] asks clients that stand apart, at most four, and nobody where all agree', () => {
  const dossier = sampleDossier();
  const [workshop] = dossier.workshops;
  if (workshop === undefined) throw new Error('The sample has a workshop');
  const names = new Set(dossier.people.map(({ name }) => name));
  const text = createText('nl');
  const counts = dossier.topics.map((topic) => {
    const found = topicResult(dossier, workshop, topic);
    const asked = found === null ? [] : questionsOf(found.result);
    for (const each of asked) {
      const words = questionText(text, dossier, topic.subjects, each);
      expect(words).toMatch(/[?]$/);
      expect([...names].some((name) => words.includes(name))).toBe(false);
    }
    if (
      found?.result.kind === 'moscow' &&
      found.result.clients.every(({ median, isDivided }) => median === 'M' && !isDivided)
    )
      expect(asked).toEqual([]);
    return asked.length;
  });
  expect(Math.max(...counts)).toBeLessThanOrEqual(4);
  expect(counts.filter((count) => count > 0).length).toBeGreaterThan(10);
});
