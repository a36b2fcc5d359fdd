import { pictureFilesIn } from '#electron/exchange/picture/files.ts';
import { measureWith } from '#electron/exchange/picture/measure.ts';
import { pdfBytes } from '#electron/exchange/picture/write-pdf.ts';
import { svgBytes } from '#electron/exchange/picture/write-svg.ts';
import type { Progress } from '#electron/exchange/progress.ts';
import { analyse } from '#src/analysis/analyse.ts';
import { releasedOnly } from '#src/analysis/released-only.ts';
import { compareDossiers } from '#src/analysis/scenarios/compare-dossiers.ts';
import type { Side } from '#src/analysis/scenarios/difference.ts';
import { withScenario } from '#src/commands/scenarios/with-scenario.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ScenarioStep } from '#src/dossier/scenario.ts';
import { createText } from '#src/text/text.ts';
import { differencePage } from '#src/views/scenarios/difference-page.ts';
import { pagePicture } from '#src/views/scenarios/page-picture.ts';
import type { Jobs } from './jobs.ts';

type Input = Jobs['export-scenario']['input'];

/** [E31] The difference on one page, as the screen shows it beside the pictures: from what clients released. */
export async function exportScenario(input: Input, progress: Progress): Promise<Uint8Array> {
  const { dossier, language, name, steps, against, now, format, version } = input;
  const before = releasedSide(dossier, against);
  const after = releasedSide(dossier, steps);
  progress(1, 2);
  const text = createText(language);
  const files = pictureFilesIn(input.files);
  const both = { before: before.dossier, after: after.dossier };
  const page = differencePage(text, both, compareDossiers(before, after), { name, steps, now });
  const picture = pagePicture(page, text, measureWith(files));
  const bytes = format === 'svg' ? svgBytes(picture, files) : await pdfBytes(picture, files, { now, version });
  progress(2, 2);
  return bytes;
}

function releasedSide(whole: Dossier, steps: readonly ScenarioStep[]): Side {
  const dossier = releasedOnly(withScenario(whole, steps).dossier);
  return { dossier, analysis: analyse(dossier) };
}
