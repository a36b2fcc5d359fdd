import type { Dossier } from './dossier.ts';
import {
  affectedCaseFiles,
  affectedComments,
  affectedOffers,
  affectedPeople,
  affectedPositions,
  affectedRequirements,
  presentIn,
  type Touched,
} from './rules/affected.ts';
import { affectedWorkshops } from './rules/affected-workshops.ts';
import { optionViolations, ratificationViolations, stakeViolations, stanceViolations } from './rules/case-rules.ts';
import { offerViolations, positionViolations } from './rules/cell-rules.ts';
import { commentViolations } from './rules/comment-rules.ts';
import { decisionViolations } from './rules/decision-rules.ts';
import { indexed, type Lookup, searching } from './rules/lookup.ts';
import { hueViolations, personViolations, uniquenessViolations } from './rules/party-rules.ts';
import { registerViolations, registerViolationsAmong } from './rules/register-rules.ts';
import { requirementViolations, requiresCycle, requiresExcluded } from './rules/requirement-rules.ts';
import { shapeViolations } from './rules/shape-rules.ts';
import {
  outcomeViolations,
  parkedViolations,
  readingViolations,
  roundClashes,
  roundViolations,
  seatViolations,
  topicViolations,
  votesTwice,
  votesViolations,
} from './rules/workshop-rules.ts';
import type { Violation } from './violation.ts';

/**
 * Every broken rule of a dossier whose records passed their schemas, [D1] to [D27], [WS1] to [WS5], [TE1] to [TE4] and [OR1] on. Linear: about
 * two lookups a cell.
 */
export function violations(dossier: Dossier): readonly Violation[] {
  const lookup = indexed(dossier);
  const found = [
    ...shapeViolations(dossier),
    ...uniquenessViolations(
      dossier,
      new Set(['requirements', 'clients', 'suppliers', 'cases', 'options', 'decisions']),
    ),
    ...hueViolations(dossier.clients),
    ...dossier.people.flatMap((person) => personViolations(person, lookup)),
    ...dossier.requirements.flatMap((requirement) => requirementViolations(requirement, lookup)),
    ...requiresCycle(dossier.requirements, lookup),
    ...dossier.comments.flatMap((comment) => commentViolations(comment, lookup)),
    ...dossier.options.flatMap((option) => optionViolations(option, lookup)),
    ...dossier.decisions.flatMap((decision) => decisionViolations(dossier, decision, lookup)),
    ...dossier.topics.flatMap((topic) => topicViolations(dossier, topic, lookup)),
    ...dossier.rounds.flatMap((round) => roundViolations(round, lookup)),
    ...roundClashes(dossier),
    ...dossier.votes.flatMap((votes) => votesViolations(votes, lookup)),
    ...votesTwice(dossier.votes),
    ...dossier.parked.flatMap((parked) => parkedViolations(parked, lookup)),
    ...registerViolations(dossier),
  ];
  for (const { cells } of dossier.seats) addAll(found, cells, seatViolations, lookup);
  for (const { cells } of dossier.outcomes) addAll(found, cells, outcomeViolations, lookup);
  for (const { cells } of dossier.readings) addAll(found, cells, readingViolations, lookup);
  for (const { cells } of dossier.stakes) addAll(found, cells, stakeViolations, lookup);
  for (const { cells } of dossier.stances) addAll(found, cells, stanceViolations, lookup);
  for (const { cells } of dossier.ratifications) addAll(found, cells, ratificationViolations, lookup);
  for (const { cells } of dossier.positions) addAll(found, cells, positionViolations, lookup);
  for (const { cells } of dossier.offers) addAll(found, cells, offerViolations, lookup);
  return found;
}

function addAll<C>(
  found: Violation[],
  cells: readonly C[],
  violationsOf: (cell: C, lookup: Lookup) => readonly Violation[],
  lookup: Lookup,
): void {
  for (const cell of cells) {
    const broken = violationsOf(cell, lookup);
    if (broken.length > 0) found.push(...broken);
  }
}

/**
 * The rules that these records can have broken, on the dossier after the edit. Cost grows with what was touched;
 * only removing a party, a theme or a person looks through what may refer to it.
 */
export function violationsAmong(dossier: Dossier, touched: Touched): readonly Violation[] {
  const lookup = searching(dossier);
  const requirements = presentIn(dossier.requirements, touched.requirements);
  const { stakes, stances, ratifications, options, decisions } = affectedCaseFiles(dossier, touched);
  const found: Violation[] = [
    ...(touched.assignment !== undefined && dossier.assignment.length !== 1 ? shapeViolations(dossier) : []),
    ...uniquenessViolations(dossier, new Set(Object.keys(touched) as (keyof Dossier)[])),
    ...hueViolations(presentIn(dossier.clients, touched.clients)),
    ...affectedPeople(dossier, touched).flatMap((person) => personViolations(person, lookup)),
    ...affectedRequirements(dossier, touched).flatMap((requirement) => requirementViolations(requirement, lookup)),
    ...requirements.flatMap((requirement) => requiresExcluded(requirement, lookup)),
    ...requiresCycle(requirements, lookup),
    ...affectedComments(dossier, touched).flatMap((comment) => commentViolations(comment, lookup)),
    ...[...stakes].flatMap((stake) => stakeViolations(stake, lookup)),
    ...[...options].flatMap((option) => optionViolations(option, lookup)),
    ...[...stances].flatMap((stance) => stanceViolations(stance, lookup)),
    ...[...decisions].flatMap((decision) => decisionViolations(dossier, decision, lookup)),
    ...[...ratifications].flatMap((ratification) => ratificationViolations(ratification, lookup)),
    ...workshopViolationsAmong(dossier, touched, lookup),
    ...registerViolationsAmong(dossier, touched),
  ];
  for (const position of affectedPositions(dossier, touched)) found.push(...positionViolations(position, lookup));
  for (const offer of affectedOffers(dossier, touched)) found.push(...offerViolations(offer, lookup));
  return found;
}

function workshopViolationsAmong(dossier: Dossier, touched: Touched, lookup: Lookup): readonly Violation[] {
  const { seats, topics, rounds, votes, outcomes, parked, readings } = affectedWorkshops(dossier, touched);
  return [
    ...[...seats].flatMap((seat) => seatViolations(seat, lookup)),
    ...[...topics].flatMap((topic) => topicViolations(dossier, topic, lookup)),
    ...[...rounds].flatMap((round) => roundViolations(round, lookup)),
    ...(rounds.size > 0 ? roundClashes(dossier) : []),
    ...[...votes].flatMap((one) => votesViolations(one, lookup)),
    ...(votes.size > 0 ? votesTwice(dossier.votes) : []),
    ...[...outcomes].flatMap((outcome) => outcomeViolations(outcome, lookup)),
    ...[...parked].flatMap((one) => parkedViolations(one, lookup)),
    ...[...readings].flatMap((reading) => readingViolations(reading, lookup)),
  ];
}
