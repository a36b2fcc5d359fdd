import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';

function Confirm({ role }: { role: 'dialog' | 'alertdialog' }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>Besluit</Button>
      <Dialog
        title="Besluit vastleggen?"
        role={role}
        isOpen={isOpen}
        onOpenChange={setOpen}
        actions={(close) => (
          <>
            <Button onPress={close}>Terug</Button>
            <Button variant="primary">Leg vast</Button>
          </>
        )}
      >
        Een besluit kunt u later herzien.
      </Dialog>
    </>
  );
}

function pressOutside(): void {
  fireEvent.mouseDown(document.body, { button: 0 });
  fireEvent.mouseUp(document.body, { button: 0 });
  fireEvent.click(document.body);
}

describe('Dialog', () => {
  it('[UI11] is named by its title, holds the focus and gives it back', async () => {
    const user = userEvent.setup();
    render(<Confirm role="dialog" />);
    await user.click(screen.getByRole('button', { name: 'Besluit' }));
    const dialog = screen.getByRole('dialog', { name: 'Besluit vastleggen?' });
    for (let presses = 0; presses < 5; presses++) {
      await user.tab();
      expect(dialog.contains(document.activeElement)).toBe(true);
    }
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Besluit' })));
  });

  it('[UI11] asks before what cannot be undone: only its buttons and Escape close an alert', async () => {
    const user = userEvent.setup();
    render(<Confirm role="alertdialog" />);
    await user.click(screen.getByRole('button', { name: 'Besluit' }));
    pressOutside();
    expect(screen.getByRole('alertdialog')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Terug' }));
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });
});
