import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Button } from '#renderer/ui/controls/button.tsx';
import { CommandPalette } from '#renderer/ui/overlays/command-palette.tsx';

const groups = [
  {
    id: 'eisen',
    title: 'Eisen',
    items: [
      { id: 'e-01', title: 'Hersteltijd', hint: 'E-01' },
      { id: 'e-02', title: 'Herstelproef' },
    ],
  },
  {
    id: 'opdrachten',
    title: 'Opdrachten',
    items: [
      { id: 'off', title: 'Herstel uit', isDisabled: true },
      { id: 'restore', title: 'Herstel een versie', shortcut: ['Ctrl', 'Alt', 'Z'] },
    ],
  },
];

function open() {
  const ran: string[] = [];
  function Host() {
    const [isOpen, setOpen] = useState(false);
    return (
      <>
        <Button onPress={() => setOpen(true)}>Zoek</Button>
        <CommandPalette
          isOpen={isOpen}
          onOpenChange={setOpen}
          label="Zoeken"
          placeholder="Zoek"
          groups={groups}
          onRun={(id) => ran.push(id)}
          emptyText="Niets gevonden"
        />
      </>
    );
  }
  render(<Host />);
  return ran;
}

/** The text of the row that a screen reader is told to be on. */
function current(): string | null | undefined {
  const field = screen.getByRole('combobox');
  const row = document.getElementById(field.getAttribute('aria-activedescendant') ?? '');
  expect(row?.getAttribute('aria-selected')).toBe('true');
  return row?.querySelector('span:nth-child(2)')?.textContent;
}

describe('CommandPalette', () => {
  it('[UI5] keeps the focus in the field while arrows walk the rows, round and past disabled ones', async () => {
    const user = userEvent.setup();
    open();
    await user.click(screen.getByRole('button', { name: 'Zoek' }));
    const field = screen.getByRole('combobox', { name: 'Zoeken' });
    expect(document.activeElement).toBe(field);
    expect(current()).toBe('Hersteltijd');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(current()).toBe('Herstel een versie');
    await user.keyboard('{ArrowDown}');
    expect(current()).toBe('Hersteltijd');
    await user.keyboard('{ArrowUp}');
    expect(current()).toBe('Herstel een versie');
    expect(document.activeElement).toBe(field);
  });

  it('[UI5] Enter runs the current row after closing, and the focus goes back', async () => {
    const user = userEvent.setup();
    const ran = open();
    await user.click(screen.getByRole('button', { name: 'Zoek' }));
    await user.keyboard('proef{Enter}');
    expect(ran).toEqual(['e-02']);
    expect(screen.queryByRole('combobox')).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Zoek' })));
  });

  it('[UI5] a click runs a row, but not a disabled one', async () => {
    const user = userEvent.setup();
    const ran = open();
    await user.click(screen.getByRole('button', { name: 'Zoek' }));
    await user.click(screen.getByRole('option', { name: 'Herstel uit' }));
    expect(ran).toEqual([]);
    await user.click(screen.getByRole('option', { name: /Herstelproef/ }));
    expect(ran).toEqual(['e-02']);
  });

  it('[UI5] Escape closes without running, and the next search starts empty', async () => {
    const user = userEvent.setup();
    const ran = open();
    await user.click(screen.getByRole('button', { name: 'Zoek' }));
    await user.keyboard('versie{Escape}');
    expect(screen.queryByRole('combobox')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Zoek' }));
    expect(screen.getByRole<HTMLInputElement>('combobox').value).toBe('');
    expect(ran).toEqual([]);
  });

  it('[UI4] underlines what matched and says when nothing did', async () => {
    const user = userEvent.setup();
    open();
    await user.click(screen.getByRole('button', { name: 'Zoek' }));
    await user.keyboard('herst');
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'Herst',
      'Herst',
      'Herst',
      'Herst',
    ]);
    await user.keyboard('zzz');
    expect(screen.getByRole('status').textContent).toBe('Niets gevonden');
    expect(screen.getByRole('combobox').hasAttribute('aria-activedescendant')).toBe(false);
    await user.keyboard('{Enter}{ArrowDown}');
  });
});
