import { pictureFilesIn } from '#electron/exchange/picture/files.ts';
import { measureWith } from '#electron/exchange/picture/measure.ts';
import { pdfBytes } from '#electron/exchange/picture/write-pdf.ts';
import type { Progress } from '#electron/exchange/progress.ts';
import { refuse, type Result, ok } from '#src/base/result.ts';
import { qrPath } from '#src/base/qr-path.ts';
import { find } from '#src/base/table.ts';
import { createText } from '#src/text/text.ts';
import { ballotSheets } from '#src/views/ballots/ballot-sheets.ts';
import { cardSheets } from '#src/views/ballots/card-sheets.ts';
import { seatedIn } from '#src/views/ballots/voters.ts';
import type { Picture } from '#src/views/picture/picture.ts';
import type { Jobs } from './jobs.ts';

type Input = Jobs['export-ballots']['input'];

/** Ballots of a round, or cards of a workshop, as a tagged PDF. */
export async function exportBallots(input: Input, progress: Progress): Promise<Result<Uint8Array>> {
  const files = pictureFilesIn(input.files);
  const picture = pictureOf(input, measureWith(files));
  if (picture === null) return refuse('not-found');
  const { now, version } = input;
  return ok(await pdfBytes(picture, files, { now, version }, progress));
}

function pictureOf(input: Input, measure: ReturnType<typeof measureWith>): Picture | null {
  const { dossier, workshop: id, round: asked, cards, room, language } = input;
  const text = createText(language);
  const workshop = find(dossier.workshops, id);
  if (workshop === undefined) return null;
  if (cards !== null) {
    const seated = seatedIn(dossier, id, null);
    const given = new Map(cards.map((card) => [card.person, card]));
    const own = seated.flatMap((seat) => {
      const card = given.get(seat.person.id);
      return card === undefined ? [] : [{ ...seat, url: card.url, code: card.code }];
    });
    return cardSheets({ title: workshop.title, room, cards: own }, text, measure, qrPath);
  }
  const round = asked === null ? undefined : find(dossier.rounds, asked);
  return round === undefined ? null : ballotSheets({ dossier, workshop, round }, text, measure);
}
