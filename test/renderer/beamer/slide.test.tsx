import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { BeamerSlide } from '#renderer/beamer/slide.tsx';
import { beamerViewSchema } from '#src/contract/beamer-parsers.ts';
import { beamerViewOf } from '#src/views/beamer/beamer-view-of.ts';
import { type BeamerLive, beamerPages } from '#src/views/beamer/live.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';

const live: BeamerLive = {
  language: 'nl',
  turnouts: [],
  timer: { secondsLeft: 220, endsAt: null },
  draft: null,
  door: null,
};
const dossier = sampleDossier();
const workshop = dossier.workshops[0]?.id ?? '';
const topics = dossier.topics.map(({ id }) => id);

describe('the slide', () => {
  it('[BM10] draws every page of the sample in both languages, on light paper', () => {
    const drawn = new Set<string | null>();
    for (const topic of [null, topics[0] ?? '', ...topics.slice(-3)])
      for (const page of beamerPages)
        for (const language of ['nl', 'en'] as const) {
          const view = beamerViewOf(dossier, { workshop, topic, page, step: 0 }, { ...live, language });
          const { container, unmount } = render(<BeamerSlide view={view} />);
          const stage = container.querySelector('[data-slide]');
          expect(stage?.getAttribute('data-theme')).toBe('light');
          expect(stage?.getAttribute('lang')).toBe(language);
          expect(container.textContent).not.toMatch(/beamer:|undefined|NaN|\{\{/);
          drawn.add(stage?.getAttribute('data-slide') ?? null);
          unmount();
        }
    expect(drawn.size).toBeGreaterThan(10);
  });

  it('[BM42] says how to come in, with the code of the room large and of nobody else', () => {
    const door = { address: '192.168.1.20:4173', code: '4827', link: 'http://192.168.1.20:4173/#r=4827' };
    const choice = { workshop, topic: null, page: 'join', step: 0 } as const;
    const view = beamerViewOf(dossier, choice, { ...live, door });
    expect(beamerViewSchema.parse(view)).toEqual(view);
    render(<BeamerSlide view={view} />);
    expect(screen.getByText('48 27')).toBeTruthy();
    expect(screen.getByText(door.address)).toBeTruthy();
    expect(screen.getByRole('img', { name: /QR/ })).toBeTruthy();
    expect(beamerViewOf(dossier, choice, live).slide).toMatchObject({ kind: 'join', door: null });
  });

  it('[BM44] counts requirements, and says what is saved without a minus sign', () => {
    const counted = beamerViewOf(dossier, { workshop, topic: topics[0] ?? '', page: 'auto', step: 0 }, live);
    expect(counted.place?.kind).toBe('requirement');
    const item = { code: '', status: null, title: 'Loket', question: '' };
    const option = { code: 'O1', title: 'Samen', onceK: -20, yearK: 5, steps: [] };
    const slide = { kind: 'options', from: 'said', item, clients: [], options: [option] } as const;
    render(<BeamerSlide view={{ language: 'nl', timer: null, place: counted.place, slide }} />);
    expect(document.body.textContent).toMatch(/€.20\.000 eenmalig minder, €.5\.000 per jaar/);
    expect(screen.getByText(/^Eis 1 van \d+$/)).toBeTruthy();
  });

  it('[BM4] says agreement by figure and word, and who explains as clients', () => {
    const topic = topics.find((id) => {
      const { slide } = beamerViewOf(dossier, { workshop, topic: id, page: 'auto', step: 0 }, live);
      return slide.kind === 'classes' && slide.explainers.length > 0;
    });
    const view = beamerViewOf(dossier, { workshop, topic: topic ?? '', page: 'auto', step: 0 }, live);
    render(<BeamerSlide view={view} />);
    expect(screen.getByText('Eensgezindheid')).toBeTruthy();
    expect(screen.getByText('Wie licht toe, elk 1 minuut')).toBeTruthy();
    expect(screen.getByText('3:40')).toBeTruthy();
    for (const { name } of dossier.people) expect(document.body.textContent).not.toContain(name);
  });
});
