import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { MenuChip } from '#renderer/ui/overlays/menu-chip.tsx';

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
