import { describe, expect, it } from 'vitest';
import { imported, listOf, problemsOf } from '#test/builders/lists.ts';
import { before, HEAD, into, position } from './list-case.ts';

describe('who wants it', () => {
  it('[I9] gives every party of a cell its position', () => {
    const { after } = into(
      ['3', 'Chat', 'Oosterwaard, Zuiderh.', 'M', '', ''],
      ['2', 'Uitwijk', 'allen behalve ZU', 'C', '', ''],
    );
    expect(position(after, 'r3', 'c1')?.priority).toBe('M');
    expect(position(after, 'r3', 'c2')?.priority).toBe('M');
    expect(position(after, 'r2', 'c1')?.priority).toBe('C');
    expect(position(after, 'r2', 'c2')?.priority).toBe('M');
  });

  it('[I9] reports an "alle 4" where there are two', () => {
    expect(problemsOf(into(['3', 'Chat', 'alle 4', 'M', '', '']).plan)).toEqual([[1, 'partyCount']]);
  });

  it('[I10] leaves a doubtful party out until the person chose', () => {
    const row = ['3', 'Chat', 'gem. Zuid', 'M', '', ''];
    const { plan, change } = into(row);
    expect(change).toEqual({});
    expect(problemsOf(plan)).toEqual([[1, 'partyOpen']]);
    const chosen = imported(listOf(HEAD, row), before, { parties: { 'gem. Zuid': 'Zuiderhaar' } });
    expect(position(chosen.after, 'r3', 'c2')?.priority).toBe('M');
  });

  it('[I25] gives the shared service centre no position, nor counts it as one of all', () => {
    const { plan, after } = into(['3', 'Chat', 'SSC Stromen, OW', 'M', '', ''], ['2', 'Uitwijk', 'allen', 'S', '', '']);
    expect(problemsOf(plan)).toEqual([[1, 'partySsc']]);
    expect(after.positions.flatMap(({ cells }) => cells).some(({ client }) => client === 'c3')).toBe(false);
  });

  it('[I25] makes clients of a list’s parties, in its order and with its own letters', () => {
    const list = listOf(
      HEAD,
      ['1', 'Chat', 'Zuiderhaar, OW', 'M', '', ''],
      ['2', 'Bot', 'Oosterwaard/ZU', 'M', '', ''],
    );
    expect(imported(list).after.clients).toMatchObject([
      { name: 'Zuiderhaar', badge: 'ZU', hue: 1 },
      { name: 'Oosterwaard', badge: 'OW', hue: 2 },
    ]);
  });

  it('[I16] brings requirements only when nobody is named', () => {
    const { plan, after } = imported(listOf(['Nr', 'Eis', 'Bron'], ['9', 'Rapportage', 'PvE']), before);
    expect(plan.positions).toEqual({ added: [], updated: [] });
    expect(after.requirements.find(({ code }) => code === '9')?.source).toBe('PvE');
  });

  it('says so when priorities are nobody’s, and gives them to whom the person names', () => {
    const list = listOf(['Nr', 'Eis', 'Prio'], ['3', 'Chat', 'M']);
    expect(imported(list, before).plan.notices).toEqual([{ code: 'priorityForNobody' }]);
    const named = imported(list, before, { priorityFor: 'Zuiderhaar' });
    expect(named.plan.positions.added).toMatchObject([{ client: 'c2', priority: 'M' }]);
    expect(imported(list, before, { priorityFor: '*' }).plan.positions.added).toHaveLength(2);
  });

  it('keeps who asks for it where a list says no more than that', () => {
    const { plan, after } = imported(listOf(['Nr', 'Eis', 'Gemeente'], ['9', 'Rapportage', 'OW, ZU']), before);
    expect(plan.notices).toContainEqual({ code: 'partiesWithoutPriority' });
    expect(after.requirements.find(({ code }) => code === '9')?.source).toBe('Oosterwaard, Zuiderhaar');
  });
});

describe('what they want', () => {
  it('[I12] makes Must of Eis and what the person set of Wens, and says so', () => {
    const list = listOf(['Nr', 'Eis', 'Gem.', 'Eis/Wens'], ['2', 'Uitwijk', 'OW', 'Eis'], ['3', 'Chat', 'OW', 'Wens']);
    const { plan, after } = imported(list, before);
    expect(position(after, 'r2', 'c1')?.priority).toBe('M');
    expect(position(after, 'r3', 'c1')?.priority).toBe('S');
    expect(plan.notices).toEqual([{ code: 'demandAsMust' }, { code: 'wishAsS' }]);
    expect(position(imported(list, before, { wishAs: 'C' }).after, 'r3', 'c1')?.priority).toBe('C');
  });

  it('[I13] reads values in the unit of the requirement', () => {
    const { after } = into(
      ['1', 'Hersteltijd', 'OW', 'M', 'max 90 min', ''],
      ['1', 'Hersteltijd', 'ZU', 'M', '2 u', ''],
    );
    expect(position(after, 'r1', 'c1')?.wish).toBe(1.5);
    expect(position(after, 'r1', 'c2')?.wish).toBe(2);
  });

  it('[I13] keeps what it can’t read as the reason', () => {
    const { plan, after } = into(
      ['1', 'Hersteltijd', 'ZU', 'M', 'zsm', ''],
      ['1', 'Hersteltijd', 'OW', 'M', '3 %', ''],
    );
    expect(problemsOf(plan)).toEqual([
      [1, 'valueUnread'],
      [2, 'unitDiffers'],
    ]);
    expect(position(after, 'r1', 'c2')).toMatchObject({ wish: null, reason: 'zsm' });
    expect(position(after, 'r1', 'c1')).toMatchObject({ wish: 8, reason: '3 %' });
  });

  it('[I13] makes a parameter for a new requirement that is asked in figures', () => {
    const { after } = into(
      ['9', 'Reactietijd', 'OW', 'M', '≤ 4 uur', ''],
      ['9', 'Reactietijd', 'ZU', 'S', '1 dag', ''],
    );
    const made = after.requirements.find(({ code }) => code === '9');
    expect(made?.parameter).toEqual({
      kind: 'number',
      name: 'Reactietijd',
      unit: 'uur',
      direction: 'lower',
      lawful: null,
    });
    expect(position(after, made?.id ?? '', 'c2')?.wish).toBe(24);
  });

  it('[I13] makes categories of different short answers', () => {
    const list = listOf(['Nr', 'Eis', 'OW', 'ZU'], ['9', 'Opslag', 'M · NL', 'S · EER'], ['10', 'Beheer', 'M', 'M']);
    const { after } = imported(list, before);
    const made = after.requirements.find(({ code }) => code === '9');
    expect(made?.parameter).toMatchObject({ kind: 'category', categories: ['NL', 'EER'] });
    expect(position(after, made?.id ?? '', 'c2')).toMatchObject({ priority: 'S', wish: 'EER' });
  });

  it('[I14] takes a range for limits, private until released', () => {
    const { after } = into(['1', 'Hersteltijd', 'ZU', 'M', '8-24 uur', '']);
    expect(position(after, 'r1', 'c2')).toMatchObject({
      wish: null,
      limits: { kind: 'range', min: 8, max: 24 },
      isReleased: false,
    });
  });

  it('keeps a norm nobody is named for in the acceptance criterion', () => {
    const { after } = imported(listOf(['Nr', 'Eis', 'Norm'], ['2', 'Uitwijk', '4 uur']), before);
    expect(after.requirements.find(({ id }) => id === 'r2')).toMatchObject({
      acceptance: 'Norm: 4 uur',
      parameter: { kind: 'number', unit: 'uur' },
    });
  });

  it('proposes the letter of a doubtful priority and follows another choice', () => {
    const { plan, after } = into(['3', 'Chat', 'OW', 'S?', '', 'nog toetsen']);
    expect(plan.problems).toMatchObject([{ row: 1, column: 3, code: 'priorityDoubt', params: { priority: 'S' } }]);
    expect(position(after, 'r3', 'c1')).toMatchObject({ priority: 'S', reason: 'nog toetsen' });
  });
});
