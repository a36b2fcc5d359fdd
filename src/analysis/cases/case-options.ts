import { byOrder } from '#src/base/order.ts';
import { cellsOf } from '#src/base/grid.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ClientId } from '#src/dossier/ids.ts';
import type { Option } from '#src/dossier/option.ts';

/** The options of a case in the order people gave them. */
export function optionsOf({ options }: Pick<Dossier, 'options'>, caseId: string): readonly Option[] {
  return options.filter((option) => option.case === caseId).sort(byOrder);
}

/** Clients with a stake in a case, by id: those that must be heard before it can close [D23]. */
export function involvedIn({ stakes }: Pick<Dossier, 'stakes'>, caseId: string): readonly ClientId[] {
  return cellsOf(stakes, caseId).map(({ client }) => client);
}
