import { currentDossier } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { freshId } from '#renderer/store/fresh.ts';
import { currentText } from '#renderer/store/settings.ts';
import { askOfReadiness, chooseProcess } from '#renderer/store/readiness.ts';
import type { GateKey } from '#src/analysis/readiness/gates.ts';
import type { MotiveKey } from '#src/analysis/readiness/motives.ts';
import {
  addLadder,
  addProcess,
  addReadiness,
  editLadder,
  editReadiness,
} from '#src/commands/records/readiness-commands.ts';
import type { ClientId, LadderId, ProcessId, ReadinessId } from '#src/dossier/ids.ts';
import { blankLadder } from '#src/dossier/ladder.ts';
import { blankReadiness, type Readiness } from '#src/dossier/readiness.ts';
import type { ScoringSide } from '#src/views/readiness/score-sheet.ts';
import type { Score } from './score-grid.tsx';

// One figure is one edit, so one step of undo; the record comes with the first.

export function setStep(process: ProcessId, client: ClientId, side: ScoringSide, at: number, score: Score): void {
  const found = currentDossier().ladders.find((each) => each.process === process && each.client === client);
  const before: readonly Score[] = (found ?? blankLadder)[side];
  const patch = { [side]: before.with(at, score) };
  if (found !== undefined) void runCommand(editLadder, { id: found.id, patch });
  else void runCommand(addLadder, { id: freshId<LadderId>(), fields: { process, client, ...patch } });
}

type Patch = Partial<Pick<Readiness, 'isAcute' | 'motives' | 'own' | 'ssc' | 'retained'>>;

/** The record of a client, which comes with the first thing that is said of it; its id. */
function patched(client: ClientId, patchOf: (readiness: Omit<Readiness, 'id' | 'client'>) => Patch): ReadinessId {
  const found = currentDossier().readiness.find((each) => each.client === client);
  const patch = patchOf(found ?? blankReadiness);
  const id = found?.id ?? freshId<ReadinessId>();
  if (found !== undefined) void runCommand(editReadiness, { id, patch });
  else void runCommand(addReadiness, { id, fields: { client, ...patch } });
  return id;
}

/** Something to hang an action on, also where nothing was scored but a ladder. */
export function readinessIdOf(client: ClientId): ReadinessId {
  return currentDossier().readiness.find((each) => each.client === client)?.id ?? patched(client, () => ({}));
}

export function setMotive(client: ClientId, motive: MotiveKey, score: Score): void {
  patched(client, ({ motives }) => ({ motives: { ...motives, [motive]: score } }));
}

export function setAcute(client: ClientId, isAcute: boolean | null): void {
  patched(client, () => ({ isAcute }));
}

export function setGate(client: ClientId, side: ScoringSide, gate: GateKey, score: Score): void {
  patched(client, (readiness) => ({
    [side]: { ...readiness[side], gates: { ...readiness[side].gates, [gate]: score } },
  }));
}

export function setCapability(client: ClientId, side: ScoringSide, at: number, score: Score): void {
  patched(client, (readiness) => ({
    [side]: { ...readiness[side], capabilities: readiness[side].capabilities.with(at, score) },
  }));
}

export function setRetained(client: ClientId, retained: Readiness['retained']): void {
  patched(client, () => ({ retained }));
}

/** A process with a name to change, asked at once. */
export function newProcess(): void {
  const id = freshId<ProcessId>();
  void runCommand(addProcess, { id, fields: { name: currentText().t('readiness:newProcess') } });
  chooseProcess(id);
  askOfReadiness({ kind: 'process', id });
}
