import { z } from 'zod';
import { cellAt } from '#src/base/grid.ts';
import { ok } from '#src/base/result.ts';
import { type Edit, edited } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import { personNameOf } from '#src/commands/names.ts';
import { columnOf } from '#src/dossier/grids.ts';
import { workshopId } from '#src/dossier/ids.ts';
import { type Seat, seatSchema } from '#src/dossier/seat.ts';
import { liveWorkshop } from './topic-round.ts';

const { person, role, isPresent } = seatSchema.shape;

/** Who comes, in which role, and who is in the room; null = not asked. */
export const setSeats = command({
  name: 'setSeats',
  input: z.strictObject({
    workshop: workshopId,
    seats: z
      .array(z.strictObject({ person, seat: z.strictObject({ role, isPresent }).nullable() }))
      .min(1)
      .max(1000),
  }),
  run: (dossier, { workshop, seats }) => {
    const live = liveWorkshop(dossier, workshop);
    if (!live.ok) return live;
    const once = new Map(seats.map((each) => [each.person as string, each]));
    const edits = [...once.values()].map(({ person: id, seat }): Edit<Seat> => {
      const before = cellAt(dossier.seats, workshop, id, columnOf) ?? null;
      return [before, seat && { workshop, person: id, ...seat }];
    });
    return ok(edited('seats', edits));
  },
  label: (dossier, { seats }) => ({ count: seats.length, person: personNameOf(dossier, seats[0]?.person ?? '') }),
});
