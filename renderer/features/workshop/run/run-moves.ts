import { currentDossier, currentStatus } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { freshId, now } from '#renderer/store/fresh.ts';
import { showPage } from '#renderer/store/beamer.ts';
import { closeRoom, revealVotes, setTimer, useRoom } from '#renderer/store/room.ts';
import { currentSettings } from '#renderer/store/settings.ts';
import { chooseTopic, showTab } from '#renderer/store/workshop.ts';
import type { RunMove } from '#src/analysis/workshop/run-now.ts';
import { topicState } from '#src/analysis/workshop/topic-state.ts';
import { addRound } from '#src/commands/workshops/add-round.ts';
import { closeRound } from '#src/commands/workshops/close-round.ts';
import { moveTopic } from '#src/commands/workshops/move-topic.ts';
import { openRound } from '#src/commands/workshops/open-round.ts';
import { stageWorkshop } from '#src/commands/workshops/stage-workshop.ts';
import { stepTopic } from '#src/commands/workshops/step-topic.ts';
import type { RoundId, TopicId } from '#src/dossier/ids.ts';
import type { Round } from '#src/dossier/round.ts';
import type { Topic } from '#src/dossier/topic.ts';
import type { Workshop, WorkshopStage } from '#src/dossier/workshop.ts';
import { ask } from './asking.ts';
import { runAtThisMoment } from './use-run.ts';

/** Per question of a blind round, DOMAIN D3. */
export const secondsPerVote = 60;

/** When, and by whom. */
export const stamp = () => ({ at: now(), by: currentSettings().userName });

/** One move at a time: a key that is held, or pressed twice, does not skip a step. */
let isMoving = false;

/** [WR11] What the one button says, done. */
export async function makeMove(move: RunMove | null = null): Promise<void> {
  const run = runAtThisMoment();
  if (isMoving || run === null || run.topic === null || !canRun(run.workshop)) return;
  isMoving = true;
  try {
    // What was put on the wall in between makes place for what comes.
    showPage('auto');
    await moved(move ?? run.move, run.workshop, run.topic);
  } finally {
    isMoving = false;
  }
}

export function canRun({ stage }: Workshop): boolean {
  return stage !== 'ended' && !currentStatus().isReadOnly;
}

async function moved(move: RunMove, workshop: Workshop, topic: Topic): Promise<void> {
  const { round } = topicState(currentDossier(), topic);
  switch (move) {
    case 'open':
      return round?.state === 'draft' ? openDraft(workshop, round) : openVote(workshop, [topic.id]);
    case 'close':
      return round === null ? undefined : closeVote(workshop, round.id);
    case 'reveal':
      if (round !== null) await revealVotes(workshop.id, round.id);
      return;
    case 'talk':
      if ((await step(topic.id, 'discussed')) && topic.minutes > 0) startTimer(workshop, topic.minutes * 60);
      return;
    case 'outcome':
      if (await step(topic.id, 'proposed')) stopTimer(workshop);
      return;
    case 'finish':
      return finish(workshop, topic);
    case 'end':
      return ask({ kind: 'end' });
  }
}

/** A new round over these items, open at once. Votes of an earlier round stay what they were. */
export async function openVote(workshop: Workshop, topics: readonly TopicId[], seconds?: number): Promise<void> {
  const time = seconds ?? secondsPerVote * topics.length;
  const id = freshId<RoundId>();
  const input = { id, workshop: workshop.id, topics: [...topics], seconds: time, isOpen: true, ...stamp() };
  const done = await runCommand(addRound, input);
  if (done.ok) startTimer(workshop, time);
}

async function openDraft(workshop: Workshop, { id, seconds, topics }: Round): Promise<void> {
  const done = await runCommand(openRound, { id, ...stamp() });
  if (done.ok) startTimer(workshop, seconds ?? secondsPerVote * topics.length);
}

async function closeVote(workshop: Workshop, id: RoundId): Promise<void> {
  const done = await runCommand(closeRound, { id, ...stamp() });
  if (done.ok) stopTimer(workshop);
}

export async function step(id: TopicId, stage: Exclude<Topic['stage'], 'decided'>, toast?: string): Promise<boolean> {
  const done = await runCommand(stepTopic, { id, stage, ...stamp() }, toast === undefined ? {} : { toast });
  return done.ok;
}

/** On to the next item; what isn't voted on has been dealt with then. */
async function finish(workshop: Workshop, topic: Topic): Promise<void> {
  if (topic.method === null && topic.stage === 'planned') await step(topic.id, 'discussed');
  stopTimer(workshop);
  goBy(1);
}

/** [WR13] To the item after or before it, whatever its state. */
export function goBy(by: 1 | -1): void {
  const run = runAtThisMoment();
  const next = run?.topics[run.at + by];
  if (next !== undefined) chooseTopic(next.id);
}

/** [WR14] Once more, unless that was agreed to be too often: then it is asked. */
export function voteAgain(): void {
  const run = runAtThisMoment();
  if (!run?.topic || run.state === null || !canVoteAgain()) return;
  if (run.state.revotes >= run.workshop.maxRevotes) ask({ kind: 'again', topic: run.topic.id });
  else void openVote(run.workshop, [run.topic.id]);
}

export function canVoteAgain(): boolean {
  const run = runAtThisMoment();
  const kind = run?.state?.kind;
  return (
    Boolean(run?.topic?.method) &&
    run !== null &&
    canRun(run.workshop) &&
    (kind === 'revealed' || kind === 'discussed' || kind === 'proposed' || kind === 'parked' || kind === 'escalated')
  );
}

/** Where it stands in the agenda, one up or down. */
export function shift(by: 1 | -1): void {
  const run = runAtThisMoment();
  if (!run?.topic || !canRun(run.workshop)) return;
  const others = run.topics.filter((topic) => topic !== run.topic);
  const at = Math.max(0, Math.min(others.length, run.at + by));
  if (at !== run.at) void runCommand(moveTopic, { id: run.topic.id, after: others[at - 1]?.id ?? null });
}

export async function stage(workshop: Workshop, to: WorkshopStage): Promise<boolean> {
  const done = await runCommand(stageWorkshop, { id: workshop.id, stage: to, at: now() });
  return done.ok;
}

/** Closes the room with it; the report is what comes next. */
export async function endWorkshop(workshop: Workshop): Promise<boolean> {
  if (!(await stage(workshop, 'ended'))) return false;
  if (useRoom.getState().room?.isOpen === true) await closeRoom(workshop.id);
  showTab('report');
  return true;
}

function startTimer(workshop: Workshop, seconds: number): void {
  if (useRoom.getState().room !== null) void setTimer(workshop.id, { kind: 'start', seconds });
}

function stopTimer(workshop: Workshop): void {
  if ((useRoom.getState().room?.timer ?? null) !== null) void setTimer(workshop.id, { kind: 'stop' });
}

/** Starts, pauses or goes on. */
export function toggleTimer(): void {
  const run = runAtThisMoment();
  if (run === null) return;
  const timer = useRoom.getState().room?.timer ?? null;
  if (timer === null) {
    const isVote = run.move === 'open' || run.move === 'close';
    const seconds = isVote ? secondsPerVote : (run.topic?.minutes ?? 0) * 60;
    void setTimer(run.workshop.id, { kind: 'start', seconds: seconds > 0 ? seconds : secondsPerVote });
  } else void setTimer(run.workshop.id, { kind: timer.isRunning ? 'pause' : 'resume' });
}

export function addTime(seconds: number): void {
  const run = runAtThisMoment();
  if (run === null) return;
  if ((useRoom.getState().room?.timer ?? null) === null) {
    if (seconds > 0) void setTimer(run.workshop.id, { kind: 'start', seconds });
  } else void setTimer(run.workshop.id, { kind: 'add', seconds });
}
