import { pictureFilesIn } from '#electron/exchange/picture/files.ts';
import { measureWith } from '#electron/exchange/picture/measure.ts';
import { pdfBytes } from '#electron/exchange/picture/write-pdf.ts';
import type { Progress } from '#electron/exchange/progress.ts';
import { csvBytes } from '#electron/exchange/write-csv.ts';
import { xlsxBytes } from '#electron/exchange/write-xlsx.ts';
import { problemFor } from '#src/analysis/package/asking.ts';
import { budgetMarks } from '#src/analysis/package/budget-marks.ts';
import type { Curve } from '#src/analysis/package/curve.ts';
import { packageBase } from '#src/analysis/package/package-base.ts';
import type { PackageQuestion } from '#src/analysis/package/question.ts';
import { releasedOnly } from '#src/analysis/released-only.ts';
import type { HandoutWish } from '#src/contract/handout-wish.ts';
import { handoutBook } from '#src/exchange/handout/handout-book.ts';
import { handoutTable } from '#src/exchange/handout/handout-table.ts';
import { createText, type Text } from '#src/text/text.ts';
import { awardHandout } from '#src/views/handout/award-handout.ts';
import type { Handout } from '#src/views/handout/handout.ts';
import { handoutPicture } from '#src/views/handout/handout-picture.ts';
import { packageHandout } from '#src/views/handout/package-handout.ts';
import { amongSuppliers, supplierHandout } from '#src/views/handout/supplier-handout.ts';
import { askPackage } from './ask-package.ts';
import { findConcessions } from './find-concessions.ts';
import type { Jobs } from './jobs.ts';

type Input = Jobs['export-handout']['input'];

/** Looking for packages and concessions takes its time; writing is the last tenth. */
const SEARCH = 0.9;

/** [SU50] [AW42] [PK90] Bytes of a handout. Everything in it, searches included, is made from what clients released. */
export async function exportHandout(input: Input, progress: Progress): Promise<Uint8Array> {
  const { language, now, by, version, format } = input;
  const text = createText(language);
  const handout = await handoutOf(input, text, (done, total) => progress(SEARCH * (total ? done / total : 0), 1));
  if (format === 'csv') return csvBytes(handoutTable(handout, text), language === 'nl' ? ';' : ',');
  const writing: Progress = (done, total) => progress(SEARCH + (1 - SEARCH) * (total ? done / total : 0), 1);
  if (format === 'xlsx') return xlsxBytes(handoutBook(handout, text, { now, by, version }), writing);
  const files = pictureFilesIn(input.files);
  return pdfBytes(handoutPicture(handout, text, measureWith(files)), files, { now, version }, writing);
}

function handoutOf(input: Input, text: Text, progress: Progress): Handout | Promise<Handout> {
  const { dossier, wish, now } = input;
  switch (wish.about) {
    case 'suppliers':
      return suppliersOf(input, wish, text, progress);
    case 'award':
      return awardHandout(dossier, text, { tender: wish.tender, now });
    case 'package':
      return packageOf(input, wish, text, progress);
  }
}

async function suppliersOf(
  { dossier, now, solver }: Input,
  { evidence, seconds, among }: Extract<HandoutWish, { about: 'suppliers' }>,
  text: Text,
  progress: Progress,
): Promise<Handout> {
  const released = amongSuppliers(releasedOnly(dossier), among);
  const concessions = await findConcessions({ dossier: released, evidence, seconds, solver }, progress);
  return supplierHandout(released, text, { evidence, concessions, isSelection: among !== null, now });
}

const POINTS = 12;

async function packageOf(
  { dossier, now, solver }: Input,
  { rule, settings, gap, seconds }: Extract<HandoutWish, { about: 'package' }>,
  text: Text,
  progress: Progress,
): Promise<Handout> {
  const released = releasedOnly(dossier);
  const base = packageBase(released, settings.prices);
  const within =
    (from: number): Progress =>
    (done, total) =>
      progress(from + (total ? done / total : 0) / 3, 1);
  const ask = (question: PackageQuestion, from: number) =>
    askPackage({ base, question, gap, seconds, solver }, within(from), () => false);
  const best = await ask({ kind: 'best', rule, settings }, 0);
  if (best.kind !== 'best') throw new Error('Another answer than was asked');
  const marks = budgetMarks(problemFor(base, rule, settings));
  const curves: Curve[] = [];
  for (const [at, along] of (['year', 'once'] as const).entries()) {
    if (best.answer.kind !== 'found' || marks[along].least === marks[along].all) continue;
    const curve = await ask({ kind: 'curve', rule, settings, along, points: POINTS }, (at + 1) / 3);
    if (curve.kind === 'curve') curves.push(curve.answer);
  }
  return packageHandout(released, text, { rule, settings, seconds, result: best.answer, curves, now });
}
