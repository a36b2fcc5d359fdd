import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { BeamerSlide } from '#renderer/beamer/slide.tsx';
import type { BeamerView, Simulation } from '#src/views/beamer/beamer-view.ts';

const client = { kind: 'client', name: 'Berkenrode', letters: 'BE', hue: 3 } as const;
const supplier = { kind: 'supplier', name: 'Duinrand IT', letters: 'DR' } as const;

const slide: Simulation = {
  kind: 'simulation',
  title: 'Verkiezingsdag: de balie ligt plat',
  situation: 'Het is 07:40.',
  round: 2,
  roles: [
    { title: 'Servicemanager', does: 'staat de klant te woord', side: 'supplier', player: client },
    { title: 'Teamleider burgerzaken', does: 'staat bij de balie', side: 'client', player: supplier },
    { title: 'Regisseur', does: '', side: null, player: null },
  ],
  question: 'Wie mocht als eerste bellen?',
  fact: { at: '07:50', text: 'de storing raakt ook Linderveen.' },
  phase: 'play',
  minutes: 20,
  card: { at: 1, of: 5, done: [false, false, false, false, false] },
  outcomes: [],
};

function shown(patch: Partial<Simulation>): BeamerView {
  return {
    language: 'nl',
    timer: { seconds: 740, of: 1200, endsAt: null },
    place: null,
    slide: { ...slide, ...patch },
  };
}

it('[SI21] says whose role is played by whom, the question to come, the fact that was told last, and how far the card is', () => {
  const { rerender } = render(<BeamerSlide view={shown({})} />);
  for (const words of ['Rollen gewisseld, ronde 2', 'Berkenrode', 'Duinrand IT', 'Straks de vraag', '07:50', '12:20'])
    expect(screen.getByText(words)).toBeTruthy();
  expect(screen.getByText('Nieuw feit: de storing raakt ook Linderveen.')).toBeTruthy();
  expect(screen.getByRole('img', { name: 'rol van de leverancier' })).toBeTruthy();
  expect(screen.getByText('nog niemand')).toBeTruthy();
  expect(screen.getByText('Kaart 1 van 5')).toBeTruthy();
  expect(screen.getByText('Spelen').closest('li')?.getAttribute('aria-current')).toBe('step');
  rerender(<BeamerSlide view={shown({ phase: 'debrief' })} />);
  expect(screen.getByText('De vraag')).toBeTruthy();
});

it('[SI21] shows only the situation and the roles while the card is read, and what was agreed while it is written down', () => {
  const { rerender } = render(<BeamerSlide view={shown({ phase: 'read', fact: null })} />);
  expect(screen.queryByText('Wie mocht als eerste bellen?')).toBe(null);
  const outcomes = [{ kind: 'agreement', title: 'Eerst bellen', owner: 'Duinrand IT', dueOn: '2026-08-01' }] as const;
  rerender(<BeamerSlide view={shown({ phase: 'record', outcomes })} />);
  expect(screen.getByText('Eerst bellen')).toBeTruthy();
  expect(screen.getByText('Duinrand IT, vóór 1 augustus')).toBeTruthy();
  rerender(<BeamerSlide view={shown({ roles: Array.from({ length: 14 }, () => slide.roles[0]) as never })} />);
  expect(screen.getByText('en nog 5 rollen')).toBeTruthy();
});
