import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { listenToKeys } from '#renderer/app/listen-to-keys.ts';
import { type Action, registerActions } from '#renderer/store/actions.ts';
import { changeSettings } from '#renderer/store/settings.ts';
import { openMemory } from '#test/renderer/open-memory.ts';

const stops: (() => void)[] = [];

function bind(shortcut: string, more: Partial<Action> = {}) {
  const run = vi.fn();
  stops.push(registerActions([{ id: shortcut, group: 'view', title: () => '', shortcuts: [shortcut], run, ...more }]));
  return run;
}

beforeEach(async () => {
  await openMemory();
  stops.push(listenToKeys(window));
  render(
    <>
      <input aria-label="veld" />
      <div role="dialog">
        <button type="button">knop</button>
      </div>
    </>,
  );
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

const field = () => document.querySelector('input') as HTMLInputElement;

it('[W18] fires what is bound, and nothing that can’t be done now', async () => {
  const open = bind('Mod+O');
  const closed = bind('Mod+P', { isEnabled: () => false });
  await userEvent.keyboard('{Control>}o{/Control}{Control>}p{/Control}');
  expect(open).toHaveBeenCalledTimes(1);
  expect(closed).not.toHaveBeenCalled();
});

it('[W8] a sequence takes its second key before the screen sees it', async () => {
  const matrix = bind('G M');
  const must = vi.fn();
  const screen = document.createElement('button');
  screen.addEventListener('keydown', ({ key }) => key === 'm' && must());
  document.body.append(screen);
  screen.focus();
  await userEvent.keyboard('gm');
  expect(matrix).toHaveBeenCalledTimes(1);
  expect(must).not.toHaveBeenCalled();
  await userEvent.keyboard('m');
  expect(must).toHaveBeenCalledTimes(1);
});

it('[W8] letters do nothing in a field or a dialog; keys with a modifier do', async () => {
  const letter = bind('N');
  const chord = bind('Mod+K');
  field().focus();
  await userEvent.keyboard('n{Control>}k{/Control}');
  document.querySelector<HTMLElement>('[role="dialog"] button')?.focus();
  await userEvent.keyboard('n');
  expect(letter).not.toHaveBeenCalled();
  expect(chord).toHaveBeenCalledTimes(1);
});

it('[W8] letters can be switched off', async () => {
  const letter = bind('N');
  await changeSettings({ letterShortcuts: false });
  await userEvent.keyboard('n');
  expect(letter).not.toHaveBeenCalled();
  await changeSettings({ letterShortcuts: true });
  await userEvent.keyboard('n');
  expect(letter).toHaveBeenCalledTimes(1);
});

it('leaves undo to a field while something is half typed in it', async () => {
  const undo = bind('Mod+Z', { group: 'edit' });
  field().focus();
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(undo).toHaveBeenCalledTimes(1);
  await userEvent.keyboard('abc{Control>}z{/Control}');
  expect(undo).toHaveBeenCalledTimes(1);
  await userEvent.keyboard('{Enter}{Control>}z{/Control}');
  expect(undo).toHaveBeenCalledTimes(2);
});

it('gives undo back to the dossier after Enter in a field that keeps its keys to itself', async () => {
  const undo = bind('Mod+Z', { group: 'edit' });
  field().addEventListener('keydown', (event) => event.key === 'Enter' && event.stopPropagation());
  field().focus();
  await userEvent.keyboard('30{Enter}{Control>}z{/Control}');
  expect(undo).toHaveBeenCalledTimes(1);
});

it('leaves a key to whoever handled it first', async () => {
  const escape = bind('Escape');
  field().addEventListener('keydown', (event) => event.preventDefault());
  field().focus();
  await userEvent.keyboard('{Escape}');
  expect(escape).not.toHaveBeenCalled();
});
