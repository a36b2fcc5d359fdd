import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Menu } from '#renderer/ui/overlays/menu.tsx';

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
