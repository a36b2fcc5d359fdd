import { expect, it } from 'vitest';
import { choicesBetween, endsOf, otherEnd, relationId, relationsOf } from '#src/views/map/node-relations.ts';
import { randomDossier } from '#test/builders/random-dossier.ts';
import { smallDossier } from '#test/builders/small-dossier.ts';

const walked = (node: string): readonly string[] => relationsOf(smallDossier, node).map(relationId);

it('[P44] a requirement has its clients and suppliers in their order, then what it needs and what needs it', () => {
  expect(walked('requirement.R1')).toEqual([
    'claim client.MER requirement.R1',
    'claim client.DIJ requirement.R1',
    'claim client.VEL requirement.R1',
    'offer requirement.R1 supplier.ALF',
    'offer requirement.R1 supplier.BRA',
    'requires requirement.R3 requirement.R1',
  ]);
});

it('[P44] an exclusion is met from both sides, as the same relation', () => {
  expect(walked('requirement.R3')).toContain('excludes requirement.R3 requirement.R4');
  expect(walked('requirement.R4')).toContain('excludes requirement.R3 requirement.R4');
});

it('[P44] clients and suppliers have what they asked and answered in the order of the map, a theme its clients', () => {
  expect(walked('client.MER')).toEqual([
    'claim client.MER requirement.R1',
    'claim client.MER requirement.R3',
    'claim client.MER requirement.R4',
  ]);
  expect(walked('supplier.BRA')).toEqual(['offer requirement.R1 supplier.BRA', 'offer requirement.R3 supplier.BRA']);
  expect(walked('theme.T2')).toEqual(['share client.MER theme.T2', 'share client.DIJ theme.T2']);
  expect(walked('title.clients')).toEqual([]);
});

it('[P44] who stands at one end finds the relation again from the other', () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const dossier = randomDossier({ seed, requirements: 12, clients: 4, suppliers: 3 });
    for (const { id } of dossier.requirements) {
      for (const relation of relationsOf(dossier, `requirement.${id}`)) {
        const other = otherEnd(relation, `requirement.${id}`);
        const back = relationsOf(dossier, other).map(relationId);
        expect(
          back.filter((each) => each === relationId(relation)),
          relationId(relation),
        ).toHaveLength(1);
        expect(endsOf(relation)).toContain(other);
      }
    }
  }
});

it('[P45] a requirement goes with all but itself and its theme; parties among themselves have nothing', () => {
  expect(choicesBetween('requirement.R1', 'requirement.R2')).toEqual(['requires', 'requiredBy', 'excludes']);
  expect(choicesBetween('client.MER', 'requirement.R2')).toEqual(['claim']);
  expect(choicesBetween('requirement.R2', 'supplier.ALF')).toEqual(['offer']);
  expect(choicesBetween('requirement.R1', 'requirement.R1')).toEqual([]);
  expect(choicesBetween('client.MER', 'supplier.ALF')).toEqual([]);
  expect(choicesBetween('theme.T1', 'requirement.R1')).toEqual([]);
});
