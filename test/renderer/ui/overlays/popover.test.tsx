import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Popover } from '#renderer/ui/overlays/popover.tsx';

describe('Popover', () => {
  it('opens from its button, can close itself, and gives the focus back', async () => {
    const user = userEvent.setup();
    render(
      <Popover label="Waarde" trigger={<Button>Bewerk</Button>}>
        {(close) => <Button onPress={close}>Klaar</Button>}
      </Popover>,
    );
    await user.tab();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('dialog', { name: 'Waarde' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Klaar' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Bewerk' })));
  });
});
