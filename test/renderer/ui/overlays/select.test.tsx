import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Select } from '#renderer/ui/overlays/select.tsx';

type Letter = 'a' | 'b';

describe('Select', () => {
  it('[UI13] opens by key, finds by first letter and shows what was chosen', async () => {
    const user = userEvent.setup();
    function Host() {
      const [value, setValue] = useState<Letter | null>(null);
      const options = [
        { value: 'a' as const, label: 'uren' },
        { value: 'b' as const, label: 'maanden' },
      ];
      return <Select label="Eenheid" value={value} onChange={setValue} options={options} placeholder="kies" />;
    }
    render(<Host />);
    const button = screen.getByRole('button', { name: /Eenheid/ });
    expect(button.textContent).toContain('kies');
    await user.tab();
    await user.keyboard('{ArrowDown}');
    expect(screen.getAllByRole('option')).toHaveLength(2);
    await user.keyboard('m{Enter}');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(button.textContent).toContain('maanden');
  });

  it('[UI13] goes on with other options than it began with', async () => {
    const user = userEvent.setup();
    const all = [
      { value: 'a' as const, label: 'uren' },
      { value: 'b' as const, label: 'maanden' },
    ];
    const { rerender } = render(<Select label="Eenheid" value="b" onChange={() => {}} options={all} />);
    rerender(<Select label="Eenheid" value="b" onChange={() => {}} options={all.slice(1)} />);
    await user.tab();
    await user.keyboard('{ArrowDown}');
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['maanden']);
  });
});
