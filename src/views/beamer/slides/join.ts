import type { SlideOf } from '#src/views/beamer/beamer-view.ts';
import type { BeamerLive } from '#src/views/beamer/live.ts';
import type { BeamerSource } from '#src/views/beamer/source.ts';

/** [BM42] How to come in. The code of the room alone opens nothing [BB14], so it may be on a wall; codes of persons may not. */
export function joinSlide({ workshop }: BeamerSource, { door }: BeamerLive): SlideOf<'join'> {
  return { kind: 'join', title: workshop.title, door };
}
