import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Menu } from '#renderer/ui/overlays/menu.tsx';
import { MenuChip } from '#renderer/ui/overlays/menu-chip.tsx';

describe('Menu', () => {
  it('[UI6] opens by key, walks past what is disabled, runs and gives the focus back', async () => {
    const user = userEvent.setup();
    const ran: string[] = [];
    render(
      <Menu
        label="Acties"
        trigger={<Button>Acties</Button>}
        onAction={(id) => ran.push(id)}
        groups={[
          {
            id: 'edit',
            items: [
              { id: 'open', label: 'Open' },
              { id: 'off', label: 'Kan niet', isDisabled: true },
              { id: 'copy', label: 'Kopieer', shortcut: ['Ctrl', 'C'] },
            ],
          },
        ]}
      />,
    );
    await user.tab();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toContain('Open');
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toContain('Kopieer');
    await user.keyboard('{Enter}');
    expect(ran).toEqual(['copy']);
    expect(screen.queryByRole('menu')).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Acties' })));
  });

  it('[UI6] Escape closes without running', async () => {
    const user = userEvent.setup();
    const ran: string[] = [];
    render(
      <Menu
        label="Acties"
        trigger={<Button>Acties</Button>}
        onAction={(id) => ran.push(id)}
        groups={[{ id: 'edit', items: [{ id: 'open', label: 'Open' }] }]}
      />,
    );
    await user.tab();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('menuitem', { name: 'Open' })).toBeDefined();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(ran).toEqual([]);
  });
});

function Themes() {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const items = [
    { id: 'a', label: 'Continuïteit' },
    { id: 'b', label: 'Kosten' },
  ];
  return (
    <MenuChip
      label="Thema"
      items={items}
      selected={selected}
      onChange={setSelected}
      summary={[...selected].join('+')}
    />
  );
}

describe('MenuChip', () => {
  it('[UI6] a group of choices stays open, ticks what is chosen, and the chip says so', async () => {
    const user = userEvent.setup();
    render(<Themes />);
    await user.click(screen.getByRole('button', { name: 'Thema' }));
    await user.click(screen.getByRole('menuitemcheckbox', { name: 'Kosten' }));
    await user.click(screen.getByRole('menuitemcheckbox', { name: 'Continuïteit' }));
    expect(screen.getByRole('menuitemcheckbox', { name: 'Kosten' }).getAttribute('aria-checked')).toBe('true');
    await user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: 'a+b' })).toBeDefined();
  });
});
