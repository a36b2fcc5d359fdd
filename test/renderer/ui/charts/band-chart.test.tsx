import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { BandChart, type BandChartProps } from '#renderer/ui/charts/band-chart.tsx';

const rows = [
  { id: 'ow', hue: 1, letters: 'OW', name: 'Oosterwaard', min: 1, max: 4, clash: 'max' as const },
  { id: 'be', hue: 3, letters: 'BE', name: 'Berkenrode', min: 8, max: 24 },
];

function draw(props: Partial<BandChartProps> = {}) {
  const { container } = render(
    <BandChart
      rows={rows}
      axis={{ min: 0, max: 24 }}
      stretch={{ kind: 'gap', from: 4, to: 8, label: 'gat 4 uur' }}
      formatTick={(value) => value.toLocaleString('nl-NL')}
      unit="uur"
      width={304}
      label="Geen gezamenlijke zone: gat van 4 uur"
      {...props}
    />,
  );
  return [...container.querySelectorAll('text')].map((text) => text.textContent);
}

describe('BandChart', () => {
  it('says its message in one sentence', () => {
    draw();
    expect(screen.getByRole('img', { name: 'Geen gezamenlijke zone: gat van 4 uur' })).toBeDefined();
  });

  it('writes the gap in its unit, the axis with the unit at its end, and the clients by letters', () => {
    expect(draw()).toEqual(['0', '4', '8', '12', '16', '20', '24 uur', 'gat 4 uur', 'OW', 'BE']);
  });

  it('leaves the letters to the table beside it when it is large, and hangs offers under the axis', () => {
    const offers = [{ id: 'dr', letters: 'DR', value: 4 }];
    const texts = draw({ size: 'large', offers });
    expect(texts).not.toContain('OW');
    expect(texts).toContain('DR');
  });

  it('draws fewer breaks where there is less room', () => {
    expect(draw({ width: 150 }).filter((text) => /^\d/.test(text))).toEqual(['0', '12', '24 uur']);
  });

  it('hatches a gap and leaves a zone plain', () => {
    const { container, rerender } = render(
      <BandChart
        rows={rows}
        axis={{ min: 0, max: 24 }}
        stretch={{ kind: 'gap', from: 4, to: 8, label: 'gat' }}
        formatTick={String}
        unit=""
        label="Gat"
      />,
    );
    expect(container.querySelectorAll('pattern')).toHaveLength(1);
    rerender(
      <BandChart
        rows={rows}
        axis={{ min: 0, max: 24 }}
        stretch={{ kind: 'zone', from: 4, to: 8, label: 'zone' }}
        formatTick={String}
        unit=""
        label="Zone"
      />,
    );
    expect(container.querySelectorAll('pattern')).toHaveLength(0);
  });
});
