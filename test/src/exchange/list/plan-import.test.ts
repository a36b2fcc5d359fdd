import { describe, expect, it } from 'vitest';
import { applyChange } from '#src/changes/apply.ts';
import { checked } from '#src/changes/check.ts';
import { reverse } from '#src/changes/reverse.ts';
import { imported, listOf, problemsOf } from '#test/builders/lists.ts';
import { before, HEAD, into, position } from './list-case.ts';

describe('what an import does', () => {
  it('[I1] [I2] adds and updates, and leaves what the list does not say', () => {
    const { plan, after } = into(['1', 'Hersteltijd', 'OW', 'M', '', ''], ['9', 'Rapportage', 'ZU', 'C', '', '']);
    expect(plan.requirements.missing).toEqual(['r2', 'r3']);
    expect(after.requirements.map(({ title }) => title)).toEqual(['Rapportage', 'Hersteltijd', 'Uitwijk', 'Chat']);
    expect(position(after, 'r1', 'c1')).toMatchObject({
      priority: 'M',
      wish: 8,
      reason: 'interview',
      limits: { max: 8 },
    });
    expect(after.requirements.find(({ id }) => id === 'r1')?.why).toBe('Loketten mogen niet stil');
  });

  it('[I4] changes nothing the second time', () => {
    const list = listOf(
      HEAD,
      ['1', 'Hersteltijd', 'OW, ZU', 'M', 'max 4u', 'x'],
      ['9', 'Nieuw', 'allen', 'Eis', '24 mnd', ''],
    );
    const first = imported(list, before);
    const second = imported(list, first.after);
    expect(second.change).toEqual({});
    expect(second.plan.requirements.same).toHaveLength(2);
  });

  it('[I5] is one change that fits the rules and can be taken back', () => {
    const { change, after } = into(
      ['9', 'Nieuw', 'Hoogveen', 'M', '4 uur', 'x'],
      ['1', 'Hersteltijd', 'OW', 'M', '2 uur', ''],
    );
    expect(checked(before, change).ok).toBe(true);
    expect(applyChange(after, reverse(change))).toEqual(before);
  });

  it('says what stood there and what comes in its place', () => {
    const { plan } = into(['1', 'Hersteltijd kritiek', 'OW', 'M', '4 uur', '']);
    expect(plan.edits).toMatchObject([
      {
        kind: 'requirement',
        field: 'title',
        before: { title: 'Hersteltijd' },
        after: { title: 'Hersteltijd kritiek' },
      },
      { kind: 'position', row: 1, before: { priority: 'S', wish: 8 }, after: { priority: 'M', wish: 4 } },
    ]);
    expect(plan.rows).toEqual([{ row: 1, status: 'update', requirement: 'r1' }]);
  });
});

describe('finding the requirement', () => {
  it('[I3] goes by code, and by exact title where no code is known', () => {
    const { plan } = into(['2', 'Uitwijk', '', '', '', ''], ['77', 'Chat', '', '', '', '']);
    expect(plan.requirements.same).toEqual(['r2', 'r3']);
    expect(problemsOf(plan)).toEqual([[2, 'codeDiffers']]);
  });

  it('[I3] goes by Regie’s own id before all, and takes the list’s new code then', () => {
    const list = listOf(['Regie-id', 'Code', 'Thema', 'Eis'], ['r3', '3b', 'Thema T1', 'Chat en bot']);
    const { plan, after } = imported(list, before);
    expect(plan.requirements.updated).toHaveLength(1);
    expect(after.requirements.find(({ id }) => id === 'r3')).toMatchObject({ code: '3b', title: 'Chat en bot' });
  });

  it('[I15] gives a code that occurs twice a number of its own', () => {
    const { plan, after } = into(['7', 'Bewaartermijn', 'OW', 'M', '', ''], ['7', 'Logging', 'ZU', 'M', '', '']);
    expect(after.requirements.map(({ code }) => code).toSorted()).toEqual(['1', '2', '3', '4', '7']);
    expect(plan.problems).toMatchObject([
      { row: 2, column: 0, code: 'duplicateCode', params: { code: '7', given: '4' } },
    ]);
  });

  it('[I15] treats a copied row with the same id as a new requirement', () => {
    const list = listOf(['Regie-id', 'Code', 'Thema', 'Eis'], ['r3', '3', '', 'Chat'], ['r3', '3', '', 'Beeldbellen']);
    const { plan, after } = imported(list, before);
    expect(after.requirements).toHaveLength(4);
    expect(problemsOf(plan)).toEqual([[2, 'duplicateCode']]);
  });

  it('[I24] brings the rows of one requirement together', () => {
    const { after } = into(
      ['9', 'Rapportage', 'OW', 'M', '', ''],
      ['9', 'Rapportage', 'ZU', 'S', '', ''],
      ['10', 'Helpdesk', 'OW', 'M', '', ''],
      ['', '', 'ZU', 'C', '', ''],
    );
    expect(after.requirements).toHaveLength(5);
    const [report, desk] = after.requirements.filter(({ id }) => id.startsWith('n'));
    expect(position(after, report?.id ?? '', 'c2')?.priority).toBe('S');
    expect(position(after, desk?.id ?? '', 'c2')?.priority).toBe('C');
  });

  it('[I24] reports two rows that say different things for one party', () => {
    const { plan, after } = into(['3', 'Chat', 'OW', 'M', '', ''], ['3', 'Chat', 'OW', 'C', '', '']);
    expect(problemsOf(plan)).toEqual([[2, 'positionTwice']]);
    expect(position(after, 'r3', 'c1')?.priority).toBe('M');
  });

  it('numbers requirements without a code on from the last one', () => {
    const { after } = imported(listOf(['Eis', 'Gem.'], ['Rapportage', 'OW']), before);
    expect(after.requirements.map(({ code }) => code)).toContain('4');
  });

  it('numbers a list without codes from E-01 in an empty dossier', () => {
    const { after } = imported(listOf(['Eis', 'Toelichting'], ['Rapportage', 'x'], ['Chat', 'y']));
    expect(after.requirements.map(({ code }) => code)).toEqual(['E-01', 'E-02']);
  });
});
