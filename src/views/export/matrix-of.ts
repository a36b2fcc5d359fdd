import { analyse } from '#src/analysis/analyse.ts';
import { releasedOnly } from '#src/analysis/released-only.ts';
import type { Analysis } from '#src/analysis/analysis.ts';
import { cellsOf } from '#src/base/grid.ts';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { Client } from '#src/dossier/client.ts';
import { assignmentOf, type Dossier } from '#src/dossier/dossier.ts';
import { type Fit, fits } from '#src/dossier/offer.ts';
import type { Parameter } from '#src/dossier/parameter.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { Supplier } from '#src/dossier/supplier.ts';
import type { Text } from '#src/text/text.ts';
import { conflictSentence } from '#src/views/words/conflict-sentence.ts';
import { fitText } from '#src/views/words/fit-text.ts';
import { jointClassReason, jointClassText } from '#src/views/words/joint-class-text.ts';
import { zoneText } from '#src/views/words/zone-text.ts';
import { exactValue } from './exact-value.ts';
import type { MatrixAnswer, MatrixRow, MatrixSheets, MatrixWant } from './matrix-sheets.ts';

/** What every row is put into words with; `dossier` is the released one, and so is its analysis. */
type Scene = {
  readonly text: Text;
  readonly dossier: Dossier;
  readonly analysis: Analysis;
  readonly clients: readonly Client[];
  readonly suppliers: readonly Supplier[];
  readonly fitWords: Readonly<Record<Fit, string>>;
};

/** `Openstelling in uur per week, meer is strenger`; `NL, EER of buiten de EER`. */
function parameterText(text: Text, parameter: Parameter | null): string {
  if (!parameter) return '';
  if (parameter.kind === 'category') {
    const options = text.t('exports:categories', { options: parameter.categories.join(', ') });
    return [parameter.name, options].filter((part) => part !== '').join(': ');
  }
  const { name, unit, direction } = parameter;
  const what = name !== '' && unit !== '' ? text.t('exports:parameter', { name, unit }) : name || unit;
  return [what, direction === 'none' ? '' : text.t(`exports:direction.${direction}`)]
    .filter((part) => part !== '')
    .join(', ');
}

function wantsOf({ text, dossier, clients }: Scene, { id, parameter }: Requirement): readonly (MatrixWant | null)[] {
  const positions = new Map(cellsOf(dossier.positions, id).map((position) => [position.client, position]));
  return clients.map((client) => {
    const position = positions.get(client.id);
    if (!position || (position.priority === null && position.wish === null)) return null;
    const wish = position.wish === null ? '' : exactValue(text.language, parameter, position.wish);
    return { priority: position.priority, wish };
  });
}

function answersOf(scene: Scene, { id, parameter }: Requirement): readonly (MatrixAnswer | null)[] {
  const offers = new Map(cellsOf(scene.dossier.offers, id).map((offer) => [offer.supplier, offer]));
  return scene.suppliers.map((supplier) => {
    const offer = offers.get(supplier.id);
    if (!offer) return null;
    const value = offer.value === null ? '' : exactValue(scene.text.language, parameter, offer.value);
    return { fit: offer.fit, word: scene.fitWords[offer.fit], value };
  });
}

function rowOf(scene: Scene, requirement: Requirement): MatrixRow {
  const { text, dossier, analysis } = scene;
  const found = find(analysis.requirements, requirement.id);
  const joint = found?.jointClass ?? { kind: 'none' as const };
  const reason = jointClassReason(text, joint);
  return {
    id: requirement.id,
    code: requirement.code,
    title: requirement.title,
    why: requirement.why,
    parameter: parameterText(text, requirement.parameter),
    wants: wantsOf(scene, requirement),
    sharing: found ? text.t(`analysis:sharing.${found.sharing}`) : '',
    isConflicting: found?.sharing === 'conflicting',
    jointClass: reason === '' ? jointClassText(text, joint) : `${jointClassText(text, joint)} (${reason})`,
    zone: found ? zoneText(text, requirement, found.zone) : '',
    conflicts: found?.conflicts.map((conflict) => conflictSentence(text, dossier, conflict)) ?? [],
    answers: answersOf(scene, requirement),
    costOnceK: requirement.costOnceK,
    costYearK: requirement.costYearK,
  };
}

function countCells(grid: readonly { readonly cells: readonly unknown[] }[]): number {
  return grid.reduce((sum, row) => sum + row.cells.length, 0);
}

function sceneOf(dossier: Dossier, text: Text): Scene {
  const released = releasedOnly(dossier);
  return {
    text,
    dossier: released,
    analysis: analyse(released),
    clients: released.clients.filter((client) => client.kind !== 'ssc').toSorted(byOrder),
    suppliers: released.suppliers.toSorted(byOrder),
    fitWords: Object.fromEntries(fits.map((fit) => [fit, fitText(text, fit)])) as Record<Fit, string>,
  };
}

/** [E1] The whole matrix for sharing: computed from what clients released, whatever the dossier knows. */
export function matrixOf(dossier: Dossier, text: Text): MatrixSheets {
  const scene = sceneOf(dossier, text);
  const byTheme = new Map<string, Requirement[]>();
  for (const requirement of scene.dossier.requirements.toSorted(byOrder)) {
    const list = byTheme.get(requirement.theme);
    if (list) list.push(requirement);
    else byTheme.set(requirement.theme, [requirement]);
  }
  const themes = scene.dossier.themes.toSorted(byOrder).flatMap((theme) => {
    const rows = (byTheme.get(theme.id) ?? []).map((requirement) => rowOf(scene, requirement));
    return rows.length === 0
      ? []
      : [{ title: theme.title, conflicts: rows.filter((row) => row.isConflicting).length, rows }];
  });
  const { title, subtitle } = assignmentOf(scene.dossier);
  return {
    title,
    subtitle,
    clients: scene.clients.map(({ name }) => ({ name })),
    suppliers: scene.suppliers.map(({ name }) => ({ name })),
    themes,
    counts: {
      requirements: scene.dossier.requirements.length,
      positions: countCells(scene.dossier.positions),
      offers: countCells(scene.dossier.offers),
      conflicts: scene.analysis.totals.conflicts.total,
    },
  };
}
