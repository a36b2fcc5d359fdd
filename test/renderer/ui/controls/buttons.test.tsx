import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Undo2 } from 'lucide-react';
import { describe, expect, it } from 'vitest';
import { Button } from '#renderer/ui/controls/button.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';

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

describe('TextField', () => {
  it('[UI15] an error makes the field invalid and is its description', () => {
    render(<TextField label="Waarde" description="Met eenheid" error="Bedoelt u uur?" />);
    const field = screen.getByRole('textbox', { name: 'Waarde' });
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const described = (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    expect(described.join(' ')).toContain('Bedoelt u uur?');
    expect(screen.queryByText('Met eenheid')).toBeNull();
  });
});
