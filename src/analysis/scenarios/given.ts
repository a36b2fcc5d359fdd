import { cellAt, cellsOf } from '#src/base/grid.ts';
import { byOrder } from '#src/base/order.ts';
import { isSame } from '#src/base/same.ts';
import { find, has } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { clientOf, type Priority } from '#src/dossier/position.ts';
import type { ScenarioStep } from '#src/dossier/scenario.ts';

/** What one client gives up on one requirement: a lower class, or wider limits. */
export type Given = {
  readonly requirement: string;
  readonly from: Priority;
  readonly to: Priority;
  readonly isWider: boolean;
};
export type GivenBy = { readonly client: string; readonly given: readonly Given[] };

const height: Readonly<Record<Priority, number>> = { M: 3, S: 2, C: 1, W: 0 };

/** [SU43] Who gives what by the steps of a scenario, clients in their order; who gives nothing is not among them. */
export function givenBy(dossier: Dossier, steps: readonly ScenarioStep[]): readonly GivenBy[] {
  const byClient = new Map<string, Map<string, Given>>();
  const give = (client: string, one: Given): void => {
    const own = byClient.get(client) ?? new Map<string, Given>();
    byClient.set(client, own.set(one.requirement, one));
  };
  for (const step of steps) {
    if (step.kind === 'position') {
      const before = cellAt(dossier.positions, step.requirement, step.client, clientOf);
      if (before === undefined || before.priority === null) continue;
      const to = step.priority ?? 'W';
      const isLower = height[to] < height[before.priority];
      const isWider = step.limits !== null && !isSame(step.limits, before.limits) && before.priority === to;
      if (isLower || isWider) give(step.client, { requirement: step.requirement, from: before.priority, to, isWider });
    }
    if (step.kind !== 'classes') continue;
    for (const requirement of step.requirements) {
      if (!has(dossier.requirements, requirement)) continue;
      for (const { client, priority } of cellsOf(dossier.positions, requirement)) {
        const isMeant = priority !== null && (step.client === null || step.client === client);
        if (isMeant && height[step.priority] < height[priority])
          give(client, { requirement, from: priority, to: step.priority, isWider: false });
      }
    }
  }
  return [...byClient]
    .flatMap(([client, given]) => {
      const record = find(dossier.clients, client);
      return record === undefined ? [] : [{ record, given: [...given.values()] }];
    })
    .sort((a, b) => byOrder(a.record, b.record))
    .map(({ record, given }) => ({
      client: record.id,
      // What was most wanted first.
      given: given.toSorted((a, b) => height[b.from] - height[a.from]),
    }));
}
