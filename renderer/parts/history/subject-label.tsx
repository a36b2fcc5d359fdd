import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { PriorityTile } from '#renderer/ui/marks/priority-tile.tsx';
import { SupplierHexagon } from '#renderer/ui/marks/supplier-hexagon.tsx';
import type { Shown } from '#src/views/merge/change-rows.ts';
import type { Subject } from '#src/views/merge/subject.ts';

/** The mark a record has on every screen. */
export function SubjectMark({ mark }: { mark: Subject['mark'] }) {
  if (mark === null) return null;
  return mark.kind === 'client' ? (
    <ClientBadge size="xs" hue={mark.hue} letters={mark.badge} name={mark.name} />
  ) : (
    <SupplierHexagon letters={mark.badge} name={mark.name} />
  );
}

/** A value in words, after its tile where it is a priority. */
export function Value({ value, isStruck = false }: { value: Shown; isStruck?: boolean }) {
  return (
    <>
      {value.priority !== undefined && <PriorityTile priority={value.priority} size="xs" />}
      {isStruck ? <s title={value.text}>{value.text}</s> : <span title={value.text}>{value.text}</span>}
    </>
  );
}
