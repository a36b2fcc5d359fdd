import { create } from 'zustand';
import { byOrder } from '#src/base/order.ts';
import { find } from '#src/base/table.ts';
import type { TopicId, WorkshopId } from '#src/dossier/ids.ts';
import type { Workshop, WorkshopStage } from '#src/dossier/workshop.ts';
import { currentDossier, useDocument, useDossier } from './document.ts';
import { showScreen } from './session.ts';

export const workshopTabs = ['prepare', 'run', 'results', 'report'] as const;
export type WorkshopTab = (typeof workshopTabs)[number];

type Shown = {
  /** null: nobody chose one yet. */
  readonly workshop: WorkshopId | null;
  /** null: the one that goes with the stage of the workshop. */
  readonly tab: WorkshopTab | null;
  /** The item of the agenda that is worked on; null: the one that the dossier says. */
  readonly topic: TopicId | null;
  /** Somebody is asked what a new workshop is about. */
  readonly isMaking: boolean;
};
const first: Shown = { workshop: null, tab: null, topic: null, isMaking: false };

/** What the workshop screen shows of the open dossier. Where a workshop stands is in the dossier, so that a crash loses none of it. */
export const useWorkshopShown = create<Shown>()(() => first);

useDocument.subscribe((now, before) => {
  if (now.status.session !== before.status.session) useWorkshopShown.setState(first, true);
});

const rank: Readonly<Record<WorkshopStage, number>> = { running: 2, preparing: 1, ended: 0 };

/** [WR2] The one that was chosen; else the one that goes on, else the last in preparation, else the last that was held. */
export function shownWorkshop(workshops: readonly Workshop[], chosen: WorkshopId | null): Workshop | null {
  const known = chosen === null ? undefined : find(workshops, chosen);
  if (known !== undefined) return known;
  return workshops.toSorted((a, b) => rank[a.stage] - rank[b.stage] || byOrder(a, b)).at(-1) ?? null;
}

export function useShownWorkshop(): Workshop | null {
  const chosen = useWorkshopShown(({ workshop }) => workshop);
  return useDossier(({ workshops }) => shownWorkshop(workshops, chosen));
}

export function workshopNow(): Workshop | null {
  return shownWorkshop(currentDossier().workshops, useWorkshopShown.getState().workshop);
}

const stageTab: Readonly<Record<WorkshopStage, WorkshopTab>> = {
  preparing: 'prepare',
  running: 'run',
  ended: 'results',
};

/** [WR3] Where it stands decides what is shown first. */
export function shownTab(workshop: Workshop | null, tab: WorkshopTab | null): WorkshopTab {
  return workshop === null ? 'prepare' : (tab ?? stageTab[workshop.stage]);
}

export function chooseWorkshop(workshop: WorkshopId, tab: WorkshopTab | null = null): void {
  useWorkshopShown.setState({ workshop, tab, topic: null });
}

/** Asks what a new workshop is about, wherever one is. */
export function makeWorkshop(): void {
  useWorkshopShown.setState({ isMaking: true });
  showScreen('workshop');
}

export function stopMaking(): void {
  useWorkshopShown.setState({ isMaking: false });
}

export function showTab(tab: WorkshopTab): void {
  useWorkshopShown.setState({ tab });
}

export function chooseTopic(topic: TopicId | null): void {
  useWorkshopShown.setState({ topic });
}

/** To an item of a workshop, wherever one is. */
export function goToTopic(workshop: WorkshopId, topic: TopicId): void {
  useWorkshopShown.setState({ workshop, tab: 'run', topic });
  showScreen('workshop');
}
