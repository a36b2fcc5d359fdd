import { describe, expect, it } from 'vitest';
import { applyChange } from '#src/changes/apply.ts';
import { runCommand } from '#src/commands/run-command.ts';
import { assignmentOf, emptyDossier } from '#src/dossier/dossier.ts';
import { violations } from '#src/dossier/invariants.ts';
import { loadTemplate } from '#src/templates/load-template.ts';
import { templateChange } from '#src/templates/template-change.ts';
import { type TemplateKey, templateKeys } from '#src/templates/template.ts';

async function filled(key: TemplateKey, language: 'nl' | 'en') {
  let made = 0;
  const fresh = () => `id${(made += 1)}`;
  const change = templateChange(emptyDossier, await loadTemplate(key), language, fresh);
  if (!change.ok) throw new Error(change.problem.code);
  return { change: change.value, dossier: applyChange(emptyDossier, change.value) };
}

describe.each(templateKeys)('the template %s', (key) => {
  it.each(['nl', 'en'] as const)('[W22] keeps every rule in %s, and is one edit', async (language) => {
    const { change, dossier } = await filled(key, language);
    expect(violations(dossier)).toEqual([]);
    const done = runCommand(emptyDossier, 'applyChange', { change, source: 'x' });
    expect(done.ok && done.value.after).toEqual(dossier);
  });

  it('[W22] says why and how to judge of each requirement, and leaves positions, parties and costs open', async () => {
    const { dossier } = await filled(key, 'nl');
    for (const each of dossier.requirements) expect(each.why.length * each.acceptance.length).toBeGreaterThan(0);
    expect(dossier.requirements.every(({ costOnceK, costYearK }) => costOnceK === null && costYearK === null)).toBe(
      true,
    );
    expect([dossier.positions, dossier.clients, dossier.suppliers]).toEqual([[], [], []]);
    expect(assignmentOf(dossier).subtitle).not.toBe('');
  });

  it('names no requirement twice, and says something else in each language', async () => {
    const [dutch, english] = [await filled(key, 'nl'), await filled(key, 'en')].map(({ dossier }) =>
      dossier.requirements.map(({ why }) => why),
    );
    expect(new Set(dutch).size).toBeGreaterThan((dutch?.length ?? 0) * 0.9);
    expect(dutch?.filter((why, at) => why === english?.[at])).toEqual([]);
  });
});

it('the counts that the start screen gives are those of the template', async () => {
  const { dossier } = await filled('ssc', 'nl');
  expect([dossier.themes.length, dossier.requirements.length]).toEqual([7, 40]);
});
