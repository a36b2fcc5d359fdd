import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { RadioCards } from '#renderer/ui/controls/radio-cards.tsx';

type Letter = 'a' | 'b';

describe('RadioCards', () => {
  it('[UI13] nothing is chosen until someone chooses', async () => {
    const user = userEvent.setup();
    function Host() {
      const [value, setValue] = useState<Letter | null>(null);
      const cards = [
        { value: 'a' as const, title: 'Het mijne' },
        { value: 'b' as const, title: 'Op schijf' },
      ];
      return <RadioCards label="Waarde" value={value} onChange={setValue} cards={cards} />;
    }
    render(<Host />);
    expect(screen.getAllByRole<HTMLInputElement>('radio').filter((card) => card.checked)).toEqual([]);
    await user.click(screen.getByRole('radio', { name: 'Op schijf' }));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Op schijf' }).checked).toBe(true);
  });
});
