import { describe, expect, it } from 'vitest';
import { noPlay } from '#src/analysis/award/award-bids.ts';
import { firstRules } from '#src/analysis/award/award-formulas.ts';
import type { SupplierId } from '#src/dossier/ids.ts';
import { createText } from '#src/text/text.ts';
import { orderSentence } from '#src/views/award/award-words.ts';
import { knockSentence } from '#src/views/award/knock-words.ts';
import { orderView } from '#src/views/award/order-view.ts';
import { turnsSaid } from '#src/views/award/turn-words.ts';
import { undecidedSample } from '#test/builders/sample-dossier.ts';

const qualities = { L1: 0.85, L2: 0.755, L3: 0.8, L4: 0.72, L5: 0.45 };
const rules = { ...firstRules, lowest: 3_000_000, highest: 5_000_000, worth: 3_000_000 };
const settings = { evidence: 'offered', qualities } as const;
const text = createText('nl');
const budget = 'L5' as SupplierId;

describe('formulas side by side', () => {
  it('[AW16] are eight, and what the tender did not lay down is not counted', () => {
    const bare = orderView(undecidedSample(), firstRules, settings);
    expect(bare.columns).toHaveLength(8);
    expect(bare.columns.filter(({ run }) => run === null).map(({ key }) => key)).toEqual(['linear', 'value']);
    const whole = orderView(undecidedSample(), rules, settings);
    const linear = whole.columns.find(({ key }) => key === 'linear');
    expect(linear?.nodes.map(({ id, figure }) => [id, Number(figure.toFixed(2))])).toEqual([
      ['L2', 71.3],
      ['L3', 65],
      ['L4', 64.2],
      ['L1', 63],
    ]);
  });

  it('[AW40] have a base of one’s own and the superformule beside them once those are laid down', () => {
    const more = orderView(undecidedSample(), { ...rules, base: 2, required: 0.5 }, settings);
    expect(more.columns).toHaveLength(10);
    const nodes = (key: string) => more.columns.find((column) => column.key === key)?.nodes;
    expect(nodes('logOwn')).toEqual(nodes('log2'));
    // DOMAIN C15: price ÷ points of what is required and wished together.
    const first = nodes('super')?.find(({ id }) => id === 'L2')?.figure ?? 0;
    expect(first).toBeCloseTo(3_700_000 / (100 * (0.5 + 0.755)), 6);
  });

  it('[AW16] need no weight of price for the utility index to be left out', () => {
    const view = orderView(undecidedSample(), { ...rules, priceWeight: 0 }, settings);
    expect(view.columns.filter(({ run }) => run === null).map(({ key }) => key)).toEqual(['utility']);
  });

  it('[AW17] count a bid that was let in again, leave one out, and count one that was made up', () => {
    const play = { ...noPlay, readmitted: [budget], without: ['L3' as SupplierId] };
    const added = [{ id: 'x', name: 'Bedacht', priceK: 4000, quality: 0.9 }];
    const view = orderView(undecidedSample(), rules, { ...settings, play: { ...play, added } });
    expect([...view.entrants.keys()]).toEqual(['L1', 'L2', 'L4', 'L5', 'x']);
    expect(view.entrants.get('L5')?.isReadmitted).toBe(true);
    expect(view.entrants.get('x')).toMatchObject({ isFictitious: true, letters: 'BE' });
  });

  it('[AW9] say what a bid that was put aside would turn if it counted', () => {
    const view = orderView(undecidedSample(), rules, settings);
    const relative = view.columns.find(({ key }) => key === 'relative');
    expect(relative?.run?.reversals[0]).toEqual({
      cause: { kind: 'joined', id: 'L5' },
      before: ['L2'],
      after: ['L1'],
    });
  });
});

describe('the sentence above the formulas', () => {
  it('[AW18] names who stands first where formulas differ', () => {
    const play = { ...noPlay, readmitted: [budget] };
    const [strong, rest] = orderSentence(text, orderView(undecidedSample(), rules, { ...settings, play }));
    expect(strong).toBe('Wie eerst staat, hangt af van de formule.');
    expect(rest).toBe(
      'Rondom Zaken Coöperatie staat eerst bij 6 formules, Kernzaak BV staat eerst bij 1 formule en BudgetZaak staat eerst bij 1 formule.',
    );
  });

  it('[AW18] names nobody where they agree, and says on which places they do not', () => {
    const [strong, rest] = orderSentence(text, orderView(undecidedSample(), rules, settings));
    expect(strong).toBe('Alle 8 formules zetten dezelfde inschrijving eerst.');
    expect(rest).toMatch(/^De volgorde verschilt op plaats /);
  });

  it('[AW10] stands below how many fail a requirement', () => {
    const { bids, knockOuts } = orderView(undecidedSample(), rules, settings).simulation;
    expect(knockSentence(text, bids, knockOuts.length)).toBe('1 van 5 inschrijvingen valt af op een eis.');
  });
});

describe('reversals in words', () => {
  it('[AW19] come with the figures before and after', () => {
    const view = orderView(undecidedSample(), rules, settings);
    const [first] = turnsSaid(text, undecidedSample(), view);
    expect(first?.what).toBe(
      'Relatief: telt BudgetZaak toch mee, dan gaat plaats 1 van Rondom Zaken Coöperatie naar Kernzaak BV.',
    );
    expect(first?.worked).toBe('Rondom Zaken Coöperatie 85,30 → 76,65; Kernzaak BV 84,64 → 77,36.');
  });
});
