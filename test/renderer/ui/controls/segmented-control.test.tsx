import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';

type Letter = 'a' | 'b';

describe('SegmentedControl', () => {
  it('[UI13] arrow keys move, Enter chooses, and the choice cannot be emptied', async () => {
    const user = userEvent.setup();
    const chosen: Letter[] = [];
    function Host() {
      const [value, setValue] = useState<Letter>('a');
      const segments = [
        { value: 'a' as const, label: 'Conflicten', shortcut: '1' },
        { value: 'b' as const, label: 'Dekking', shortcut: '3' },
      ];
      return (
        <SegmentedControl
          label="Lens"
          value={value}
          segments={segments}
          onChange={(next) => {
            chosen.push(next);
            setValue(next);
          }}
        />
      );
    }
    render(<Host />);
    await user.tab();
    await user.keyboard('{ArrowRight}{Enter}');
    await user.keyboard('{Enter}');
    expect(chosen).toEqual(['b']);
    const checked = screen.getAllByRole('radio').map((segment) => segment.getAttribute('aria-checked'));
    expect(checked).toEqual(['false', 'true']);
  });
});
