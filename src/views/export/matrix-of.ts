import { analyseRequirement } from '#src/analysis/analyse-requirement.ts';
import { mayHold } from '#src/analysis/holders.ts';
import { releasedOnly } from '#src/analysis/released-only.ts';
import { type JointClass, type RequirementAnalysis } from '#src/analysis/requirement-analysis.ts';
import { surroundingsOf } from '#src/analysis/surroundings.ts';
import { cellsOf } from '#src/base/grid.ts';
import { byOrder } from '#src/base/order.ts';
import type { Client } from '#src/dossier/client.ts';
import { assignmentOf, type Dossier } from '#src/dossier/dossier.ts';
import { type Fit, fits } from '#src/dossier/offer.ts';
import type { Parameter } from '#src/dossier/parameter.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { Supplier } from '#src/dossier/supplier.ts';
import type { Text } from '#src/text/text.ts';
import { conflictWords } from '#src/views/words/conflict-words.ts';
import { fitText } from '#src/views/words/fit-text.ts';
import { jointClassReason, jointClassText } from '#src/views/words/joint-class-text.ts';
import { zoneText } from '#src/views/words/zone-text.ts';
import { decidedOn } from '#src/views/decisions/decided-on.ts';
import { type StandsAs, standsAs } from '#src/views/words/stands-as.ts';
import { exactValue } from './exact-value.ts';
import type { MatrixAnswer, MatrixRow, MatrixSheets, MatrixTheme, MatrixWant } from './matrix-sheets.ts';

/** What every row is put into words with; `dossier` is the released one. */
type Scene = {
  readonly text: Text;
  readonly dossier: Dossier;
  readonly clients: readonly Client[];
  readonly suppliers: readonly Supplier[];
  /** Place of a client or supplier in its block, by id. */
  readonly columnOf: ReadonlyMap<string, number>;
  readonly fitWords: Readonly<Record<Fit, string>>;
  readonly sharingWords: Readonly<Record<StandsAs, string>>;
  readonly decided: ReadonlyMap<string, string>;
  readonly jointWords: Map<string, string>;
  readonly parameterWords: Map<string, string>;
};

/** `Openstelling in uur per week, meer is strenger`; `NL, EER of buiten de EER`. */
function parameterText(text: Text, parameter: Parameter): string {
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

function parameterWord({ text, parameterWords }: Scene, parameter: Parameter | null): string {
  if (!parameter) return '';
  const key = JSON.stringify(parameter);
  const known = parameterWords.get(key) ?? parameterText(text, parameter);
  parameterWords.set(key, known);
  return known;
}

function wantsOf(
  { text, dossier, clients, columnOf }: Scene,
  { id, parameter }: Requirement,
): readonly (MatrixWant | null)[] {
  const wants = clients.map((): MatrixWant | null => null);
  for (const { client, priority, wish } of cellsOf(dossier.positions, id)) {
    const column = columnOf.get(client);
    if (column === undefined || (priority === null && wish === null)) continue;
    wants[column] = { priority, wish: wish === null ? '' : exactValue(text.language, parameter, wish) };
  }
  return wants;
}

function answersOf(scene: Scene, { id, parameter }: Requirement): readonly (MatrixAnswer | null)[] {
  const answers = scene.suppliers.map((): MatrixAnswer | null => null);
  for (const { supplier, fit, value } of cellsOf(scene.dossier.offers, id)) {
    const column = scene.columnOf.get(supplier);
    const shown = value === null ? '' : exactValue(scene.text.language, parameter, value);
    if (column !== undefined) answers[column] = { fit, word: scene.fitWords[fit], value: shown };
  }
  return answers;
}

const sharings = [
  'shared',
  'complementary',
  'unique',
  'conflicting',
  'indifferent',
  'decided',
  'provisional',
] as const satisfies readonly StandsAs[];

/** `Must (wettelijk)`, the same few for thousands of rows. */
function jointWord({ text, jointWords }: Scene, joint: JointClass): string {
  const key = joint.kind === 'class' ? `${joint.priority} ${joint.because}` : joint.kind;
  const known = jointWords.get(key);
  if (known !== undefined) return known;
  const reason = jointClassReason(text, joint);
  const made = reason === '' ? jointClassText(text, joint) : `${jointClassText(text, joint)} (${reason})`;
  jointWords.set(key, made);
  return made;
}

type Analysed = { readonly requirement: Requirement; readonly found: RequirementAnalysis };

function rowOf(scene: Scene, { requirement, found }: Analysed): MatrixRow {
  const { text } = scene;
  return {
    id: requirement.id,
    code: requirement.code,
    title: requirement.title,
    why: requirement.why,
    parameter: parameterWord(scene, requirement.parameter),
    wants: wantsOf(scene, requirement),
    sharing: scene.sharingWords[standsAs(found)],
    isConflicting: found.sharing === 'conflicting',
    jointClass: jointWord(scene, found.jointClass),
    zone: zoneText(text, requirement, found.zone),
    conflicts: found.conflicts.map((conflict) => conflictWords(text, scene.dossier, conflict)),
    decided: scene.decided.get(requirement.id) ?? '',
    answers: answersOf(scene, requirement),
    costOnceK: requirement.costOnceK,
    costYearK: requirement.costYearK,
  };
}

/** Every requirement with what follows from its positions; conflicts of the dossier as a whole are not asked for. */
function analysedIn(dossier: Dossier): readonly Analysed[] {
  const surroundings = surroundingsOf(dossier);
  return dossier.requirements
    .toSorted(byOrder)
    .map((requirement) => ({ requirement, found: analyseRequirement(surroundings, requirement) }));
}

function themesOf(scene: Scene, analysed: readonly Analysed[]): readonly MatrixTheme[] {
  const byTheme = new Map<string, Analysed[]>();
  for (const one of analysed) {
    const list = byTheme.get(one.requirement.theme);
    if (list) list.push(one);
    else byTheme.set(one.requirement.theme, [one]);
  }
  return scene.dossier.themes.toSorted(byOrder).flatMap(({ id, title }) => {
    const own = byTheme.get(id) ?? [];
    const conflicts = own.filter(({ found }) => found.sharing === 'conflicting').length;
    const rows = (): readonly MatrixRow[] => own.map((one) => rowOf(scene, one));
    return own.length === 0 ? [] : [{ title, requirements: own.length, conflicts, rows }];
  });
}

function countCells(grid: readonly { readonly cells: readonly unknown[] }[]): number {
  return grid.reduce((sum, row) => sum + row.cells.length, 0);
}

function sceneOf(released: Dossier, text: Text): Scene {
  const clients = released.clients.filter(mayHold).toSorted(byOrder);
  const suppliers = released.suppliers.toSorted(byOrder);
  return {
    text,
    dossier: released,
    clients,
    suppliers,
    columnOf: new Map([...clients.entries(), ...suppliers.entries()].map(([column, { id }]) => [id, column])),
    fitWords: Object.fromEntries(fits.map((fit) => [fit, fitText(text, fit)])) as Record<Fit, string>,
    sharingWords: Object.fromEntries(
      sharings.map((sharing) => [sharing, text.t(`analysis:sharing.${sharing}`)]),
    ) as Record<StandsAs, string>,
    decided: decidedOn(text, released),
    jointWords: new Map(),
    parameterWords: new Map(),
  };
}

/** [E1] The whole matrix for sharing: computed from what clients released, whatever the dossier knows. */
export function matrixOf(dossier: Dossier, text: Text): MatrixSheets {
  const scene = sceneOf(releasedOnly(dossier), text);
  const analysed = analysedIn(scene.dossier);
  const { title, subtitle } = assignmentOf(scene.dossier);
  return {
    title,
    subtitle,
    clients: scene.clients.map(({ name }) => ({ name })),
    suppliers: scene.suppliers.map(({ name }) => ({ name })),
    themes: themesOf(scene, analysed),
    counts: {
      requirements: scene.dossier.requirements.length,
      positions: countCells(scene.dossier.positions),
      offers: countCells(scene.dossier.offers),
      // An exclusion stands at both of its requirements.
      conflicts: new Set(analysed.flatMap(({ found }) => found.conflicts.map(({ id }) => id))).size,
    },
  };
}
