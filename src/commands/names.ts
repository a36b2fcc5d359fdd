import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';

/** Label params: what people call the records a command works on. */
export function codeOf(dossier: Dossier, requirement: string): string {
  return find(dossier.requirements, requirement)?.code ?? requirement;
}

export function clientNameOf(dossier: Dossier, client: string): string {
  return find(dossier.clients, client)?.name ?? client;
}

export function supplierNameOf(dossier: Dossier, supplier: string): string {
  return find(dossier.suppliers, supplier)?.name ?? supplier;
}

export function personNameOf(dossier: Dossier, person: string): string {
  return find(dossier.people, person)?.name ?? person;
}

export function themeTitleOf(dossier: Dossier, theme: string): string {
  return find(dossier.themes, theme)?.title ?? theme;
}

export function viewNameOf(dossier: Dossier, view: string): string {
  return find(dossier.views, view)?.name ?? view;
}

export function caseCodeOf(dossier: Dossier, id: string): string {
  return find(dossier.cases, id)?.code ?? id;
}

export function optionCodeOf(dossier: Dossier, option: string): string {
  return find(dossier.options, option)?.code ?? option;
}

export function scenarioNameOf(dossier: Dossier, scenario: string): string {
  return find(dossier.scenarios, scenario)?.name ?? scenario;
}

export function decisionCodeOf(dossier: Dossier, decision: string): string {
  return find(dossier.decisions, decision)?.code ?? decision;
}

export function workshopTitleOf(dossier: Dossier, workshop: string): string {
  return find(dossier.workshops, workshop)?.title ?? workshop;
}

export function topicTitleOf(dossier: Dossier, topic: string): string {
  return find(dossier.topics, topic)?.title ?? topic;
}

export function roundNumberOf(dossier: Dossier, round: string): number {
  return find(dossier.rounds, round)?.number ?? 0;
}
