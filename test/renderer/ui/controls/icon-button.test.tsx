import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Undo2 } from 'lucide-react';
import { describe, expect, it } from 'vitest';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';

describe('IconButton', () => {
  it('[UI14] has a name without its tooltip', () => {
    render(<IconButton icon={Undo2} label="Ongedaan maken" />);
    expect(screen.getByRole('button', { name: 'Ongedaan maken' })).toBeDefined();
    expect(screen.queryByRole('tooltip')).toBeNull();
  });

  it('[UI14] shows its name and shortcut at once on keyboard focus', async () => {
    const user = userEvent.setup();
    render(<IconButton icon={Undo2} label="Ongedaan maken" shortcut={['Ctrl', 'Z']} />);
    await user.tab();
    expect(screen.getByRole('tooltip').textContent).toBe('Ongedaan makenCtrlZ');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('tooltip')).toBeNull();
  });
});
