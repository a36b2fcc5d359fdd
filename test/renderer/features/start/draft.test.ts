import { expect, it } from 'vitest';
import {
  draftFor,
  isComplete,
  isRepeated,
  namedClients,
  themeTitles,
  withRow,
} from '#renderer/features/start/draft.ts';

const row = (key: number, name: string) => ({ key, name, inhabitants: null });

it('takes the name of a list without its ending', () => {
  expect(draftFor('eisen zaaksysteem.v2.xlsx').title).toBe('eisen zaaksysteem.v2');
});

it('needs a name, and no client twice', () => {
  const draft = draftFor('');
  expect(isComplete(draft)).toBe(false);
  expect(isComplete({ ...draft, title: 'Zaak' })).toBe(true);
  expect(isComplete({ ...draft, title: 'Zaak', clients: [row(0, 'Ede'), row(1, ' ede ')] })).toBe(false);
});

it('blames the second row of a name, not the first', () => {
  const clients = [row(0, 'Ede'), row(1, 'EDE'), row(2, '')];
  expect(clients.map((each) => isRepeated(clients, each))).toEqual([false, true, false]);
});

it('[W16] keeps named rows and each theme once', () => {
  const draft = { ...draftFor(''), clients: [row(0, ' Ede '), row(1, ' ')], themes: 'Zaken\n\n Zaken\nBeheer ' };
  expect(namedClients(draft).map(({ name }) => name)).toEqual(['Ede']);
  expect(themeTitles(draft)).toEqual(['Zaken', 'Beheer']);
});

it('adds a row that is none of the others', () => {
  const keys = withRow([row(4, ''), row(2, '')]).map(({ key }) => key);
  expect(new Set(keys).size).toBe(3);
});
