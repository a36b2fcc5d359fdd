import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { aMemory, aPaper, aTopic, ballotAt, FakeRoom } from './ballot-at.ts';

const press = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole('button', { name }));
const choose = (name: RegExp): Promise<void> => userEvent.click(screen.getByRole('radio', { name }));
const title = (): string => screen.getByRole('heading', { level: 1 }).textContent ?? '';

it('[BP4] asks one thing a screen and repeats the choice on the button', async () => {
  const room = new FakeRoom(aPaper([aTopic(1, { withPoints: true }), aTopic(2)]));
  await ballotAt(room);
  expect(title()).toBe('Eis 1');
  expect(screen.getByRole('button', { name: 'Kies eerst' }).getAttribute('aria-disabled')).toBe('true');
  await press('Kies eerst');
  expect(room.votes).toEqual([]);
  await choose(/^Could/);
  await userEvent.type(screen.getByRole('textbox', { name: 'Punten' }), '{Backspace}6');
  await press('Stem Could, 6 punten');
  expect(room.votes[0]).toMatchObject({ topic: 't1', answer: { method: 'moscow', priority: 'C', points: 6 } });
  await waitFor(() => expect(title()).toBe('Eis 2'));
});

it('[BP9] [BP10] lists everything at the end, lets it be changed, thanks after closing and goes on by itself', async () => {
  const room = new FakeRoom(aPaper([aTopic(1)]));
  const tab = aMemory();
  await ballotAt(room, { tab });
  await choose(/^Must/);
  await press('Stem Must');
  await waitFor(() => expect(title()).toBe('U hebt overal gestemd'));
  await press(/Eis 1/);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Must/ }).checked).toBe(true);
  await choose(/^Won/);
  await press('Stem Won’t');
  expect(room.votes.map(({ answer }) => answer)).toMatchObject([{ priority: 'M' }, { priority: 'W' }]);
  expect(new Set(room.votes.map(({ id }) => id)).size).toBe(2);
  expect(tab.get('said')).not.toBeNull();
  room.change(aPaper([], { round: { id: 'r1', number: 1, state: 'closed', topics: [] } }));
  await waitFor(() => expect(title()).toBe('Dank u'));
  expect(screen.getByText('U stemde op 1 van 1 vragen.')).toBeDefined();
  expect(tab.get('said')).toBeNull();
  room.change(aPaper([aTopic(7)], { round: { id: 'r2', number: 2, state: 'open', topics: [aTopic(7)] } }));
  await waitFor(() => expect(title()).toBe('Eis 7'));
});

it('[BP6] leaves for a topic what the others of the round left of a hundred points', async () => {
  const room = new FakeRoom(aPaper([aTopic(1, { withPoints: true }), aTopic(2, { withPoints: true })]));
  await ballotAt(room);
  const give = async (points: string): Promise<void> => {
    await choose(/^Must/);
    await userEvent.type(screen.getByRole('textbox', { name: 'Punten' }), `{Backspace}${points}`);
  };
  await give('70');
  expect(screen.getByText('nog 30 van 100 voor 1 eis')).toBeDefined();
  await press('Stem Must, 70 punten');
  await give('90');
  await press('Stem Must, 30 punten');
  expect(room.votes.map(({ answer }) => answer)).toMatchObject([{ points: 70 }, { points: 30 }]);
});

it('[BP8] takes a blank vote', async () => {
  const room = new FakeRoom(aPaper([aTopic(1)]));
  await ballotAt(room);
  await press('Blanco');
  expect(room.votes[0]?.answer).toEqual({ method: 'blank' });
});

it('[BP20] says that a vote waits, and sends it under the same id when the room is back', async () => {
  const room = new FakeRoom(aPaper([aTopic(1)]));
  room.status = 0;
  await ballotAt(room);
  await choose(/^Must/);
  await press('Stem Must');
  await screen.findByText('1 stem wacht op verbinding en gaat vanzelf mee');
  room.status = 200;
  room.ears?.connected(true);
  await screen.findByText('Blind: pas zichtbaar als iedereen heeft gestemd');
  expect(room.votes).toHaveLength(2);
  expect(room.votes[0]).toEqual(room.votes[1]);
});

it('[BP21] names a vote that came too late, and counts its topic as not voted', async () => {
  const room = new FakeRoom(aPaper([aTopic(1)]));
  room.status = 409;
  await ballotAt(room);
  await choose(/^Must/);
  await press('Stem Must');
  const alert = await screen.findByText(/De ronde sloot voordat deze stem aankwam: Eis 1/);
  expect(alert.closest('[role=alert]')).not.toBeNull();
  expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('0');
});

it('[BP15] answers codes that do not open the door with what is wrong', async () => {
  const room = new FakeRoom(null);
  await ballotAt(room, { hash: '#r=4821' });
  const code = screen.getByRole('textbox', { name: 'Uw persoonlijke code' });
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Code van de zaal' }).value).toBe('4821');
  await userEvent.type(code, '7GK2');
  await press('Naar het stembriefje');
  expect(code.getAttribute('aria-invalid')).toBe('true');
  expect(room.entrances).toEqual([]);
  await userEvent.clear(code);
  for (const [status, said] of [
    [401, /horen niet bij elkaar/],
    [409, /in gebruik op een ander apparaat.*Vraag de regisseur/],
    [429, /Wacht een minuut/],
    [0, /Geen verbinding met de zaal/],
  ] as const) {
    room.entering = { status };
    await userEvent.type(screen.getByRole('textbox', { name: 'Uw persoonlijke code' }), '7gk2-9qxm');
    await press('Naar het stembriefje');
    await waitFor(() => expect(screen.getByRole('main').querySelector('[role=alert]')?.textContent).toMatch(said));
  }
  room.entering = { paper: aPaper([aTopic(1)]) };
  await userEvent.type(screen.getByRole('textbox', { name: 'Uw persoonlijke code' }), '7gk2 9qxm');
  await press('Naar het stembriefje');
  await waitFor(() => expect(title()).toBe('Eis 1'));
  expect(room.entrances.at(-1)).toMatchObject({ code: '7gk29qxm', room: '4821' });
});

it('[BP16] comes in with a card, and takes its code out of the address', async () => {
  const room = new FakeRoom(aPaper([aTopic(1)]));
  const read: string[] = [];
  for (const hash of ['#c=abc', '#c=abc.key']) await ballotAt(room, { hash, hashRead: () => read.push(hash) });
  expect(room.entrances).toEqual([{ code: 'abc' }, { code: 'abc' }]);
  expect(room.pins).toEqual([null, 'key']);
  expect(read).toHaveLength(2);
});

it('[BP17] says that the code moved to another device, forgets the choices and does not come in by itself', async () => {
  const room = new FakeRoom(aPaper([aTopic(1), aTopic(2)]));
  const tab = aMemory();
  await ballotAt(room, { hash: '#c=abc', tab });
  await choose(/^Must/);
  await press('Stem Must');
  const before = room.entrances.length;
  room.ears?.out();
  expect(screen.getByRole('main').textContent).toContain('vrijgegeven voor een ander apparaat');
  expect(tab.get('said')).toBeNull();
  expect(room.entrances).toHaveLength(before);
});

it('[BP30] shows names, titles and questions as text', async () => {
  const evil = '<img src=x onerror="globalThis.wasRun = true"><script>globalThis.wasRun = true</script>';
  const topic = aTopic(1, { title: evil, question: evil, background: evil, code: evil });
  const ranked = aTopic(2, { method: 'ranking', title: evil, subjects: [{ kind: 'option', id: 'a', label: evil }] });
  const client = { badge: evil, name: evil, hue: 1 };
  const room = new FakeRoom(aPaper([topic, ranked], { workshop: evil, name: evil, client }));
  const root = await ballotAt(room);
  for (const shown of [/^Overslaan/, /^Alle vragen/]) {
    expect(root.querySelector('img, script')).toBeNull();
    await press(shown);
  }
  expect(root.querySelector('img, script')).toBeNull();
  expect(root.textContent).toContain(evil);
  expect(globalThis).not.toHaveProperty('wasRun');
});

it('[BP32] changes its language in place', async () => {
  const room = new FakeRoom(null);
  const { ballot: en } = await import('#src/text/en/ballot.ts');
  await ballotAt(room, { speak: async () => ({ ...en, code: 'en' }) });
  await press('English');
  await screen.findByRole('button', { name: 'To the ballot' });
});
