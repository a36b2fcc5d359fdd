import { actions } from './actions.ts';
import { agreements } from './agreements.ts';
import { analysis } from './analysis.ts';
import { award } from './award.ts';
import { ballot } from './ballot.ts';
import { caseOptions } from './case-options.ts';
import { caseScreen } from './case-screen.ts';
import { caseSide } from './case-side.ts';
import { cli } from './cli.ts';
import { clipboard } from './clipboard.ts';
import { commands } from './commands.ts';
import { common } from './common.ts';
import { conditions } from './conditions.ts';
import { conflicts } from './conflicts.ts';
import { culture } from './culture.ts';
import { decisions } from './decisions.ts';
import { done } from './done.ts';
import { every } from './every.ts';
import { exports } from './exports.ts';
import { fairness } from './fairness.ts';
import { frame } from './frame.ts';
import { grid } from './grid.ts';
import { handout } from './handout.ts';
import { history } from './history.ts';
import { imports } from './imports.ts';
import { instance } from './instance.ts';
import { joining } from './joining.ts';
import { lead } from './lead.ts';
import { levels } from './levels.ts';
import { map } from './map.ts';
import { mapexport } from './mapexport.ts';
import { maplist } from './maplist.ts';
import { mapEdit } from './map-edit.ts';
import { matrix } from './matrix.ts';
import { measuring } from './measuring.ts';
import { menu } from './menu.ts';
import { merge } from './merge.ts';
import { network } from './network.ts';
import { offers } from './offers.ts';
import { pack } from './package.ts';
import { onBeamer } from './on-beamer.ts';
import { packageScreen } from './package-screen.ts';
import { prepare } from './prepare.ts';
import { paper } from './paper.ts';
import { phases } from './phases.ts';
import { pilot } from './pilot.ts';
import { problems } from './problems.ts';
import { relations } from './relations.ts';
import { readiness } from './readiness.ts';
import { report } from './report.ts';
import { results } from './results.ts';
import { review } from './review.ts';
import { scenario } from './scenario.ts';
import { scenarioCards } from './scenario-cards.ts';
import { simulation } from './simulation.ts';
import { start } from './start.ts';
import { steering } from './steering.ts';
import { suppliers } from './suppliers.ts';
import { templates } from './templates.ts';
import { trail } from './trail.ts';
import { views } from './views.ts';
import { weighing } from './weighing.ts';
import { beamer } from './beamer.ts';
import { week } from './week.ts';
import { workshop } from './workshop.ts';

/** One namespace per subject, each in its own file. */
export const all = {
  common,
  measuring,
  culture,
  actions,
  prepare,
  problems,
  ballot,
  paper,
  commands,
  clipboard,
  frame,
  relations,
  phases,
  pilot,
  readiness,
  agreements,
  report,
  results,
  review,
  scenario,
  scenarioCards,
  simulation,
  start,
  steering,
  suppliers,
  templates,
  views,
  trail,
  weighing,
  instance,
  joining,
  lead,
  decisions,
  done,
  fairness,
  levels,
  map,
  mapexport,
  maplist,
  mapEdit,
  matrix,
  network,
  offers,
  pack,
  onBeamer,
  packageScreen,
  conditions,
  conflicts,
  caseScreen,
  caseOptions,
  caseSide,
  grid,
  handout,
  history,
  imports,
  every,
  exports,
  analysis,
  menu,
  merge,
  cli,
  beamer,
  week,
  workshop,
  award,
};
