import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Settings, Table2 } from 'lucide-react';
import { expect, it } from 'vitest';
import { Rail } from '#renderer/ui/frame/rail.tsx';

it('names its places, says which is current and how many conflicts are open, and none where there are none', async () => {
  const user = userEvent.setup();
  const chosen: string[] = [];
  render(
    <Rail
      label="Onderdelen"
      logo={null}
      logoLabel="Naar startscherm"
      onLogo={() => chosen.push('start')}
      current="matrix"
      onSelect={(id) => chosen.push(id)}
      items={[
        { id: 'matrix', icon: Table2, label: 'Matrix', count: 0, countLabel: '0 open' },
        { id: 'conflicts', icon: Table2, label: 'Conflicten', count: 9, countLabel: '9 open', shortcut: ['G', 'C'] },
      ]}
      footItems={[{ id: 'settings', icon: Settings, label: 'Instellingen' }]}
    />,
  );
  expect(screen.getByRole('button', { current: 'page' }).textContent).toBe('Matrix');
  expect(screen.getByRole('img', { name: '9 open' }).textContent).toBe('9');
  expect(screen.queryByRole('img', { name: '0 open' })).toBeNull();
  for (const button of screen.getAllByRole('button')) await user.click(button);
  expect(chosen).toEqual(['start', 'matrix', 'conflicts', 'settings']);
});
