import { expect, it } from 'vitest';
import { analyse } from '#src/analysis/analyse.ts';
import { clashing } from '#src/views/themes/theme-rollup.ts';
import { randomDossier } from '#test/builders/random-dossier.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';
import { sceneOf } from './scene-of.ts';

it('[P3] a folded theme has one line per client that wants anything of it, bundling what it wants', () => {
  const toFirst = sceneOf(smallDossier).streams.filter(({ target }) => target === 'theme.T1');
  expect(toFirst.map(({ client, count, priority }) => [client, count, priority])).toEqual([
    ['DIJ', 1, 'S'],
    ['MER', 2, 'M'],
    ['VEL', 0, 'W'],
  ]);
});

it('[P3] an open theme has one line per priority on its cards', () => {
  const lines = sceneOf(smallDossier, ['T1']).streams.filter(({ target }) => target.startsWith('requirement.'));
  expect(lines.map(({ client, target }) => `${client} ${target}`)).toEqual([
    'DIJ requirement.R1',
    'MER requirement.R1',
    'VEL requirement.R1',
    'MER requirement.R3',
  ]);
});

it('[P1] nothing runs from the shared service centre', () => {
  expect(sceneOf(smallDossier).streams.some(({ client }) => client === 'SSC')).toBe(false);
});

it('[P5] a line clashes exactly when its client stands in a conflict there', () => {
  const analysis = analyse(smallDossier);
  for (const { client, target, isClashing } of sceneOf(smallDossier, ['T1', 'T2']).streams) {
    const one = analysis.requirements.find(({ id }) => `requirement.${id}` === target);
    expect(isClashing).toBe([...clashing(one)].some((id) => id === client));
  }
});

it.each([1, 2, 3])('[P4] lines of a client do not cross each other at its edge, dossier %i', (seed) => {
  const dossier = randomDossier({ seed, requirements: 60, clients: 6, suppliers: 3 });
  const { streams } = sceneOf(
    dossier,
    dossier.themes.slice(0, 2).map(({ id }) => id),
  );
  for (const client of new Set(streams.map((stream) => stream.client))) {
    const own = streams.filter((stream) => stream.client === client).toSorted((a, b) => a.y1 - b.y1);
    const nodes = own.map(({ target }) => target);
    expect(new Set(nodes).size).toBe(nodes.length);
    own.slice(1).forEach((stream, index) => expect(stream.y2).toBeGreaterThan((own[index]?.y2 ?? 0) - 50));
  }
  for (const target of new Set(streams.map((stream) => stream.target))) {
    const ends = streams.filter((stream) => stream.target === target).toSorted((a, b) => a.y2 - b.y2);
    const starts = ends.map(({ client }) => dossier.clients.find(({ id }) => id === client)?.order ?? '');
    expect(starts).toEqual(starts.toSorted());
  }
});
