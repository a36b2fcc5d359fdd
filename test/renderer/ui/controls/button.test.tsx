import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Button } from '#renderer/ui/controls/button.tsx';

describe('Button', () => {
  it('[UI14] announces its shortcut', () => {
    render(<Button shortcut={['Ctrl', 'N']}>Nieuw dossier</Button>);
    expect(screen.getByRole('button').getAttribute('aria-keyshortcuts')).toBe('Control+N');
  });

  it('[UI14] does nothing while it is pending or disabled', async () => {
    const user = userEvent.setup();
    let presses = 0;
    const onPress = () => presses++;
    render(
      <>
        <Button isPending onPress={onPress}>
          Exporteert
        </Button>
        <Button isDisabled onPress={onPress}>
          Leg vast
        </Button>
        <Button onPress={onPress}>Open</Button>
      </>,
    );
    for (const button of screen.getAllByRole('button')) await user.click(button);
    expect(presses).toBe(1);
  });
});
