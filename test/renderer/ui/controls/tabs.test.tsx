import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Tabs } from '#renderer/ui/controls/tabs.tsx';

type Letter = 'a' | 'b';

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
