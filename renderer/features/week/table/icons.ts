import {
  Activity,
  ArrowRight,
  BellOff,
  CalendarClock,
  CalendarPlus,
  CalendarX2,
  CircleDashed,
  DoorClosed,
  Flag,
  Landmark,
  type LucideIcon,
  MessageSquare,
  Search,
  Send,
  SquareCheckBig,
  UsersRound,
  Zap,
} from 'lucide-react';
import type { MatterKind } from '#src/analysis/week/matter.ts';
import type { StepIcon } from '#src/views/week/step.ts';

export const kindIcons: Readonly<Record<MatterKind, LucideIcon>> = {
  overdue: CalendarX2,
  silence: BellOff,
  lastDate: Flag,
  soon: CalendarClock,
  kpi: Activity,
  standpoint: CircleDashed,
  gate: DoorClosed,
  friction: Zap,
  meeting: UsersRound,
};

export const stepIcons: Readonly<Record<StepIcon, LucideIcon>> = {
  send: Send,
  look: Search,
  plan: CalendarPlus,
  ask: Landmark,
  talk: MessageSquare,
  go: ArrowRight,
  action: SquareCheckBig,
};
