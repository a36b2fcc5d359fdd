import {
  CalendarCheck2,
  ClipboardCheck,
  ChartNoAxesColumn,
  Diamond,
  Handshake,
  type LucideIcon,
  Package,
  Scale,
  Table2,
  UsersRound,
  Waypoints,
} from 'lucide-react';
import { type ComponentType, lazy, type LazyExoticComponent } from 'react';
import type { ScreenKey } from '#renderer/store/session.ts';

/** A place of the program inside an open dossier. */
export type Screen = {
  readonly key: ScreenKey;
  readonly component: LazyExoticComponent<ComponentType>;
  /** In the rail, with the key after G that goes there; left out for places reached otherwise. */
  readonly rail?: { readonly icon: LucideIcon; readonly letter: string };
  /** Shares the rail item of this place, with a key after G of its own. */
  readonly within?: { readonly key: ScreenKey; readonly letter: string };
  /** The inspector stands beside it and follows the selection. */
  readonly hasInspector: boolean;
  /** What the status bar says of it; without one it says the counts of the dossier. */
  readonly status?: LazyExoticComponent<ComponentType>;
};

const tenderStatus = () => import('./status/tender-status.tsx');

/** What a dossier nearly always opens on: fetched while the host still reads the file. */
export const loadMap = () => import('#renderer/features/map/map-screen.tsx');

/** Adding a screen is adding one entry; each is loaded when first shown. */
export const screens: readonly Screen[] = [
  {
    key: 'week',
    component: lazy(() => import('#renderer/features/week/week-screen.tsx').then((m) => ({ default: m.WeekScreen }))),
    rail: { icon: CalendarCheck2, letter: 'D' },
    hasInspector: false,
    status: lazy(() => import('#renderer/parts/week/week-status.tsx').then((m) => ({ default: m.WeekStatus }))),
  },
  {
    key: 'steering',
    component: lazy(() =>
      import('#renderer/features/week/steering/steering-screen.tsx').then((m) => ({ default: m.SteeringScreen })),
    ),
    within: { key: 'week', letter: 'V' },
    hasInspector: false,
  },
  {
    key: 'map',
    component: lazy(() => loadMap().then((m) => ({ default: m.MapScreen }))),
    rail: { icon: Waypoints, letter: 'K' },
    hasInspector: true,
  },
  {
    key: 'matrix',
    component: lazy(() =>
      import('#renderer/features/matrix/matrix-screen.tsx').then((m) => ({ default: m.MatrixScreen })),
    ),
    rail: { icon: Table2, letter: 'M' },
    hasInspector: true,
  },
  {
    key: 'conflicts',
    component: lazy(() =>
      import('#renderer/features/conflicts/conflicts-screen.tsx').then((m) => ({ default: m.ConflictsScreen })),
    ),
    rail: { icon: Diamond, letter: 'C' },
    hasInspector: false,
  },
  {
    key: 'decisions',
    component: lazy(() =>
      import('#renderer/features/decisions/decisions-screen.tsx').then((m) => ({ default: m.DecisionsScreen })),
    ),
    within: { key: 'conflicts', letter: 'B' },
    hasInspector: false,
  },
  {
    key: 'scenario',
    component: lazy(() =>
      import('#renderer/features/scenario/scenario-screen.tsx').then((m) => ({ default: m.ScenarioScreen })),
    ),
    within: { key: 'map', letter: 'S' },
    hasInspector: false,
    status: lazy(() => import('./status/scenario-status.tsx').then((m) => ({ default: m.ScenarioStatus }))),
  },
  {
    key: 'network',
    component: lazy(() =>
      import('#renderer/features/network/network-screen.tsx').then((m) => ({ default: m.NetworkScreen })),
    ),
    within: { key: 'conflicts', letter: 'N' },
    hasInspector: false,
  },
  {
    key: 'award',
    component: lazy(() =>
      import('#renderer/features/award/award-screen.tsx').then((m) => ({ default: m.AwardScreen })),
    ),
    within: { key: 'suppliers', letter: 'U' },
    hasInspector: false,
    status: lazy(() => tenderStatus().then((m) => ({ default: m.AwardStatus }))),
  },
  {
    key: 'workshop',
    component: lazy(() =>
      import('#renderer/features/workshop/workshop-screen.tsx').then((m) => ({ default: m.WorkshopScreen })),
    ),
    rail: { icon: UsersRound, letter: 'W' },
    hasInspector: false,
    status: lazy(() => import('./status/workshop-status.tsx').then((m) => ({ default: m.WorkshopStatus }))),
  },
  {
    key: 'suppliers',
    component: lazy(() =>
      import('#renderer/features/suppliers/suppliers-screen.tsx').then((m) => ({ default: m.SuppliersScreen })),
    ),
    rail: { icon: Scale, letter: 'L' },
    hasInspector: true,
    status: lazy(() => tenderStatus().then((m) => ({ default: m.SuppliersStatus }))),
  },
  {
    key: 'package',
    component: lazy(() =>
      import('#renderer/features/package/package-screen.tsx').then((m) => ({ default: m.PackageScreen })),
    ),
    rail: { icon: Package, letter: 'P' },
    hasInspector: false,
    status: lazy(() => tenderStatus().then((m) => ({ default: m.PackageStatus }))),
  },
  {
    key: 'relations',
    component: lazy(() =>
      import('#renderer/features/relations/relations-screen.tsx').then((m) => ({ default: m.RelationsScreen })),
    ),
    rail: { icon: Handshake, letter: 'R' },
    hasInspector: false,
  },
  {
    key: 'culture',
    component: lazy(() =>
      import('#renderer/features/relations/culture/culture-screen.tsx').then((m) => ({ default: m.CultureScreen })),
    ),
    within: { key: 'relations', letter: 'T' },
    hasInspector: false,
  },
  {
    key: 'simulation',
    component: lazy(() =>
      import('#renderer/features/relations/simulation/simulation-screen.tsx').then((m) => ({
        default: m.SimulationScreen,
      })),
    ),
    within: { key: 'relations', letter: 'I' },
    hasInspector: false,
  },
  {
    key: 'agreements',
    component: lazy(() =>
      import('#renderer/features/agreements/agreements-screen.tsx').then((m) => ({ default: m.AgreementsScreen })),
    ),
    rail: { icon: ClipboardCheck, letter: 'A' },
    hasInspector: false,
    status: lazy(() =>
      import('#renderer/parts/agreements/agreements-status.tsx').then((m) => ({ default: m.AgreementsStatus })),
    ),
  },
  {
    key: 'readiness',
    component: lazy(() =>
      import('#renderer/features/readiness/readiness-screen.tsx').then((m) => ({ default: m.ReadinessScreen })),
    ),
    rail: { icon: ChartNoAxesColumn, letter: 'G' },
    hasInspector: false,
    status: lazy(() => import('./status/readiness-status.tsx').then((m) => ({ default: m.ReadinessStatus }))),
  },
  {
    key: 'import',
    component: lazy(() =>
      import('#renderer/features/import/import-screen.tsx').then((m) => ({ default: m.ImportScreen })),
    ),
    hasInspector: false,
  },
  {
    key: 'settings',
    component: lazy(() =>
      import('#renderer/features/settings/settings-screen.tsx').then((m) => ({ default: m.SettingsScreen })),
    ),
    hasInspector: false,
  },
  {
    key: 'trail',
    component: lazy(() =>
      import('#renderer/features/trail/trail-screen.tsx').then((m) => ({ default: m.TrailScreen })),
    ),
    hasInspector: false,
  },
];

export function screenOf(key: ScreenKey): Screen | undefined {
  return screens.find((screen) => screen.key === key);
}
