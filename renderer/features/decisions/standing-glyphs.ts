import type { Status } from '#renderer/ui/marks/status-glyph.tsx';
import type { Standing } from '#src/views/decisions/standing.ts';

/** A refusal or a client turned it back into a conflict; a dashed sign waits for a body. */
export const standingGlyphs: Readonly<Record<Standing['kind'], Status>> = {
  refused: 'conflict',
  withdrawn: 'conflict',
  superseded: 'decided',
  provisional: 'provisional',
  final: 'decided',
};
