import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { RadioCards } from '#renderer/ui/controls/radio-cards.tsx';
import { SegmentedControl } from '#renderer/ui/controls/segmented-control.tsx';
import { Tabs } from '#renderer/ui/controls/tabs.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';

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
});

describe('Tabs', () => {
  it('[UI13] arrow keys change the panel', async () => {
    const user = userEvent.setup();
    function Host() {
      const [selected, setSelected] = useState<Letter>('a');
      const tabs = [
        { id: 'a' as const, label: 'Verloop', content: 'Wat er gebeurde' },
        { id: 'b' as const, label: 'Bron', content: 'Waar het staat' },
      ];
      return <Tabs label="Delen" selected={selected} onChange={setSelected} tabs={tabs} />;
    }
    render(<Host />);
    await user.tab();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('tabpanel').textContent).toBe('Waar het staat');
  });
});
