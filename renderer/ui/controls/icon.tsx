import type { LucideIcon } from 'lucide-react';

export type IconType = LucideIcon;

export interface IconProps {
  icon: IconType;
  size?: 14 | 16 | 18 | 20 | undefined;
  /** Heavier for marks that stand for a state (a tick), lighter in the rail. */
  stroke?: number | undefined;
  className?: string | undefined;
}

/** A line icon on the sizes of the house. Always decorative: the words beside it, or the label of its button, speak. */
export function Icon({ icon: Drawing, size = 16, stroke = 1.75, className }: IconProps) {
  return <Drawing size={size} strokeWidth={stroke} aria-hidden="true" className={className ?? ''} />;
}
