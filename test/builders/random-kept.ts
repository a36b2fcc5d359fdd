import { ordersBetween } from '#src/base/order.ts';
import type { Comment } from '#src/dossier/comment.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { CommentId, ViewId } from '#src/dossier/ids.ts';
import { randomFrom } from './random.ts';
import { lookOf } from './random-views.ts';
import * as words from './words.ts';

/** A few views and comments; dice of their own, so that the rest of a dossier is the same without them. */
export function keptOf(seed: number, dossier: Dossier): Pick<Dossier, 'views' | 'comments'> {
  const random = randomFrom(seed + 7);
  const views = ordersBetween(null, null, random.int(0, 3)).map((order, index) => ({
    id: `V${index}` as ViewId,
    name: `Beeld ${index + 1}`,
    order,
    look: lookOf(random, dossier),
  }));
  const comments = random.some(dossier.requirements, random.int(0, 5)).map(({ id }, index): Comment => {
    const where = random.int(0, 2);
    return {
      id: `K${index}` as CommentId,
      requirement: id,
      client: where === 1 ? (random.some(dossier.clients, 1)[0]?.id ?? null) : null,
      supplier: where === 2 ? (random.some(dossier.suppliers, 1)[0]?.id ?? null) : null,
      text: `Nagaan: ${random.pick(words.reasons)}`,
      author: random.pick(words.firstNames),
      at: '2026-06-16T14:32:00Z',
      isDone: random.chance(0.3),
    };
  });
  return { views, comments };
}
