import type { Text } from '#src/text/text.ts';
import { at, box, path, round, wrapped, write } from '#src/views/picture/draw.ts';
import { hueOf, paper } from '#src/views/picture/palette.ts';
import type { Measure, Part, Picture, Shape } from '#src/views/picture/picture.ts';
import type { Seated } from './voters.ts';

/** ISO 216 A4 standing, in points. */
const [width, height] = [595.28, 841.89];
const margin = 20;
const [columns, rows] = [2, 4];
const cell = { width: (width - 2 * margin) / columns, height: (height - 2 * margin) / rows };
const pad = 16;
const qrSize = 104;

export type Card = Seated & {
  /** For the QR code; null while the room has no address. */
  readonly url: string | null;
  readonly code: string;
};

/** Dark modules as one path, and how many modules it is wide with its quiet zone. */
export type Qr = (value: string) => { readonly path: string; readonly width: number };

type Wishes = { readonly title: string; readonly room: string; readonly cards: readonly Card[] };

/** [BP46] A card a person, eight on a sheet of A4, with lines to cut along. */
export function cardSheets({ title, room, cards }: Wishes, text: Text, measure: Measure, qr: Qr): Picture {
  const perPage = columns * rows;
  const count = Math.max(1, Math.ceil(cards.length / perPage));
  const pages = Array.from({ length: count }, (_, page) => (page === 0 ? 0 : margin + page * rows * cell.height));
  const placed = cards.map((card, nth) => {
    const row = Math.floor(nth / columns);
    return { card, x: margin + (nth % columns) * cell.width, y: margin + row * cell.height };
  });
  const long = Math.max(height, margin + Math.ceil(cards.length / columns) * cell.height + margin);
  const words = text.t('paper:cards.title', { title });
  return {
    width,
    height: long,
    pages,
    pageHeight: height,
    margin,
    title: words,
    description: text.t('paper:cards.lead'),
    language: text.language,
    parts: [
      { role: 'decoration', label: '', shapes: [box({ x: 0, y: 0, width, height: long }, 0, { fill: paper.surface })] },
      ...placed.flatMap(({ card, x, y }) => cardParts({ card, x, y, title, room }, text, measure, qr)),
    ],
  };
}

type Placed = {
  readonly card: Card;
  readonly x: number;
  readonly y: number;
  readonly title: string;
  readonly room: string;
};

function cardParts({ card, x, y, title, room }: Placed, { t }: Text, measure: Measure, qr: Qr): readonly Part[] {
  const { person, client, url, code } = card;
  const space = cell.width - 2 * pad - (url === null ? 0 : qrSize + 8);
  const left = x + pad;
  const whole = cell.width - 2 * pad;
  const line = (words: string, dy: number, size: number, weight: 400 | 600, fill: string = paper.ink): Part => ({
    role: 'text',
    label: '',
    shapes: write(measure, words, left, y + pad + dy, { size, weight, fill, width: dy > qrSize ? whole : space })
      .shapes,
  });
  const how = wrapped(measure, t(url === null ? 'paper:cards.type' : 'paper:cards.scan'), 4, {
    size: 8.5,
    fill: paper.ink2,
    width: whole,
  });
  const badge: readonly Shape[] = [
    box({ x: left, y: y + pad + 18, width: 26, height: 22 }, 4, { fill: hueOf(client.hue) }),
    ...write(measure, client.badge, left + 13, y + pad + 29, {
      size: 10,
      weight: 600,
      fill: paper.onClient,
      anchor: 'middle',
      width: 24,
    }).shapes,
  ];
  const name = write(measure, client.name, left + 33, y + pad + 29, { size: 9.5, fill: paper.ink2, width: space - 33 });
  // A name that is cut off can't be handed to its owner.
  const called = wrapped(measure, person.name, 2, { size: 13, weight: 600, fill: paper.ink, width: space });
  const below = (called.length - 1) * 15;
  return [
    cutLines(x, y),
    line(title, 6, 9, 400, paper.ink2),
    { role: 'text', label: '', shapes: [...badge, ...name.shapes] },
    ...called.map((words, nth) => line(words, 54 + nth * 15, 13, 600)),
    line(t('paper:cards.code'), 76 + below, 8.5, 400, paper.ink2),
    line(code, 91 + below, 15, 600),
    line(t('paper:cards.room', { room }), 109 + below, 8.5, 400, paper.ink2),
    ...how.map((words, nth) => line(words, 127 + below + nth * 11.5, 8.5, 400, paper.ink2)),
    ...(url === null ? [] : [qrPart(url, x, y, t('paper:cards.qr', { name: person.name }), qr)]),
  ];
}

function qrPart(url: string, x: number, y: number, label: string, qr: Qr): Part {
  const { path: d, width: modules } = qr(url);
  const left = x + cell.width - pad - qrSize + 4;
  return {
    role: 'node',
    label,
    shapes: [at(round(left), round(y + pad), qrSize / modules, [path(d, { fill: paper.ink })])],
  };
}

function cutLines(x: number, y: number): Part {
  const [right, bottom] = [round(x + cell.width), round(y + cell.height)];
  const d = `M${round(x)} ${round(y)}H${right}M${round(x)} ${bottom}H${right}M${round(x)} ${round(y)}V${bottom}M${right} ${round(y)}V${bottom}`;
  return { role: 'decoration', label: '', shapes: [path(d, { stroke: paper.line3, width: 0.5, dash: [3, 3] })] };
}
