import PDFDocument from 'pdfkit';
import type { Progress } from '#electron/exchange/progress.ts';
import type { Part, PathStyle, Picture, Shape } from '#src/views/picture/picture.ts';
import type { PictureFiles } from './files.ts';

type Pdf = InstanceType<typeof PDFDocument>;

/** Of who makes it nothing is said; the date is that of the picture, so that the same picture gives the same file. */
export type PdfMaking = { readonly now: string; readonly version: string };

/** Vectors, text that can be selected, fonts inside, tagged in reading order with what each node says. */
export function pdfBytes(
  picture: Picture,
  { fonts }: PictureFiles,
  { now, version }: PdfMaking,
  progress: Progress = () => {},
): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    autoFirstPage: false,
    font: null as unknown as string,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: picture.language,
    info: {
      Title: picture.title,
      Subject: picture.description,
      Creator: `Regie ${version}`,
      Producer: `Regie ${version}`,
      CreationDate: new Date(now),
      ModDate: new Date(now),
    },
  });
  const made = collected(pdf);
  for (const [weight, bytes] of Object.entries(fonts)) pdf.registerFont(weight, Buffer.from(bytes));
  picture.pages.forEach((_, index) => {
    addPage(pdf, picture, index);
    progress(index + 1, picture.pages.length);
  });
  pdf.end();
  return made;
}

function collected(pdf: Pdf): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
}

/** Everything that touches the stretch of the sheet between two cuts; a part is tagged where it begins. */
function addPage(pdf: Pdf, picture: Picture, index: number): void {
  const { pages, width, pageHeight, margin } = picture;
  const from = pages[index] ?? 0;
  const to = pages[index + 1] ?? picture.height;
  pdf.addPage({ size: [width, pageHeight], margin: 0 });
  pdf.save();
  const top = from === 0 ? 0 : margin;
  pdf.translate(0, top - from);
  if (pages.length > 1) pdf.rect(0, from, width, to - from).clip();
  const document = pdf.struct('Document');
  pdf.addStructure(document);
  for (const part of picture.parts) {
    const reach = reachOf(part.shapes);
    if (reach === null || reach.bottom < from || reach.top > to) continue;
    // What was said on the page before is decoration on the next.
    if (part.role === 'decoration' || reach.top < from) artifact(pdf, part.shapes);
    else document.add(tagged(pdf, part));
  }
  document.end();
  pdf.restore();
  if (pages.length > 1) pageNumber(pdf, picture, index);
}

function artifact(pdf: Pdf, shapes: readonly Shape[]): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  shapes.forEach((shape) => draw(pdf, shape));
  pdf.endMarkedContent();
}

function tagged(pdf: Pdf, { role, label, shapes }: Part) {
  const tag = role === 'heading' ? 'H1' : 'P';
  const content = (): void => shapes.forEach((shape) => draw(pdf, shape));
  return label === '' ? pdf.struct(tag, {}, content) : pdf.struct('Figure', { alt: label }, content);
}

function pageNumber(pdf: Pdf, { pages, width, pageHeight, margin }: Picture, index: number): void {
  const words = `${index + 1} / ${pages.length}`;
  pdf.markContent('Artifact', { type: 'Pagination' });
  pdf.font('400').fontSize(9).fillColor('#63646a').fillOpacity(1);
  pdf.text(words, width - margin - pdf.widthOfString(words), pageHeight - margin / 2 - 6, { lineBreak: false });
  pdf.endMarkedContent();
}

function draw(pdf: Pdf, shape: Shape): void {
  switch (shape.kind) {
    case 'path':
      return drawPath(pdf, shape.d, shape);
    case 'text':
      return drawText(pdf, shape);
    case 'group':
      pdf.save();
      pdf.translate(shape.x, shape.y).scale(shape.scale);
      shape.shapes.forEach((each) => draw(pdf, each));
      pdf.restore();
  }
}

function drawPath(pdf: Pdf, d: string, { fill, stroke, width, dash, alpha, isRound }: PathStyle): void {
  pdf.path(d);
  pdf.fillOpacity(alpha ?? 1).strokeOpacity(alpha ?? 1);
  if (stroke !== undefined) {
    pdf.lineWidth(width ?? 1);
    pdf.lineCap(isRound === true ? 'round' : 'butt').lineJoin(isRound === true ? 'round' : 'miter');
    if (dash === undefined || dash.length === 0) pdf.undash();
    else pdf.dash(dash[0] ?? 1, { space: dash[1] ?? dash[0] ?? 1 });
  }
  if (fill !== undefined && stroke !== undefined) pdf.fillAndStroke(fill, stroke);
  else if (fill !== undefined) pdf.fill(fill);
  else if (stroke !== undefined) pdf.stroke(stroke);
}

function drawText(pdf: Pdf, shape: Extract<Shape, { kind: 'text' }>): void {
  const { words, x, y, size, weight, fill, length, isStruck } = shape;
  pdf.font(String(weight)).fontSize(size).fillColor(fill).fillOpacity(1);
  pdf.text(words, x, y, { baseline: 'alphabetic', lineBreak: false });
  if (isStruck === true) drawPath(pdf, `M${x} ${y - size * 0.27}h${length}`, { stroke: fill, width: size / 14 });
}

type Reach = { readonly top: number; readonly bottom: number };

/** Between which heights shapes stand, by their texts and where their paths begin; enough to know the page. */
function reachOf(shapes: readonly Shape[]): Reach | null {
  let top = Number.POSITIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  const visit = (list: readonly Shape[], y: number, scale: number): void => {
    for (const shape of list) {
      if (shape.kind === 'group') visit(shape.shapes, y + shape.y * scale, scale * shape.scale);
      else {
        for (const own of shape.kind === 'text' ? [shape.y] : heightsOf(shape.d)) {
          top = Math.min(top, y + own * scale);
          bottom = Math.max(bottom, y + own * scale);
        }
      }
    }
  };
  visit(shapes, 0, 1);
  return top > bottom ? null : { top, bottom };
}

/** Absolute heights a path moves to; the pictures' own paths all begin with one and go on with them. */
function heightsOf(d: string): readonly number[] {
  const moves = [...d.matchAll(/M-?[\d.]+[ ,](-?[\d.]+)/g)].map(([, y]) => Number(y));
  const downs = [...d.matchAll(/V(-?[\d.]+)/g)].map(([, y]) => Number(y));
  return [...moves, ...downs];
}
