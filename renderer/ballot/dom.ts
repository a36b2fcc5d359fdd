type Child = Node | string | null | false;
type Attributes = Readonly<Record<string, string | number | boolean | null | ((event: Event) => void)>>;

function set(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value !== null && value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
}

/** [BP30] An element; a function is a listener. Words become text and never markup, whoever wrote them. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  set(element, attributes);
  for (const child of children) if (child !== null && child !== false) element.append(child);
  return element;
}

/** A control that acts; 48 px where it stands alone. */
export function button(
  words: string,
  act: () => void,
  attributes: Attributes = {},
  ...more: readonly Child[]
): HTMLButtonElement {
  return el('button', { type: 'button', click: act, ...attributes }, ...more, words);
}

/** Drawings of Lucide (ISC), as in the rest of the program. */
const icons = {
  'chevron-left': 'm15 18-6-6 6-6',
  'chevron-right': 'm9 18 6-6-6-6',
  'arrow-up': 'm5 12 7-7 7 7M12 19V5',
  'arrow-down': 'm19 12-7 7-7-7M12 5v14',
  minus: 'M5 12h14',
  plus: 'M5 12h14M12 5v14',
  check: 'M20 6 9 17l-5-5',
  wifi: 'M12 20h.01M2 8.82a15 15 0 0 1 20 0M5 12.859a10 10 0 0 1 14 0M8.5 16.429a5 5 0 0 1 7 0',
  'wifi-off':
    'M12 20h.01M8.5 16.429a5 5 0 0 1 7 0M5 12.859a10 10 0 0 1 5.17-2.69M19 12.859a10 10 0 0 0-2.007-1.523M2 8.82a15 15 0 0 1 4.177-2.643M22 8.82a15 15 0 0 0-11.288-3.764M2 2l20 20',
  'eye-off':
    'M10.733 5.076a10.744 10.744 0 0 1 11.205 6.575 1 1 0 0 1 0 .696 10.747 10.747 0 0 1-1.444 2.49M14.084 14.158a3 3 0 0 1-4.242-4.242M17.479 17.499a10.75 10.75 0 0 1-15.417-5.151 1 1 0 0 1 0-.696 10.75 10.75 0 0 1 4.446-5.143M2 2l20 20',
  hourglass:
    'M5 22h14M5 2h14M17 22v-4.172a2 2 0 0 0-.586-1.414L12 12l-4.414 4.414A2 2 0 0 0 7 17.828V22M7 2v4.172a2 2 0 0 0 .586 1.414L12 12l4.414-4.414A2 2 0 0 0 17 6.172V2',
} as const;
export type IconName = keyof typeof icons;

const svgSpace = 'http://www.w3.org/2000/svg';

function drawing(d: string, box: string, attributes: Attributes): SVGSVGElement {
  const svg = document.createElementNS(svgSpace, 'svg');
  set(svg, { viewBox: box, fill: 'none', stroke: 'currentColor', 'aria-hidden': 'true', ...attributes });
  const path = document.createElementNS(svgSpace, 'path');
  path.setAttribute('d', d);
  svg.append(path);
  return svg;
}

export function icon(name: IconName, px = 20): SVGSVGElement {
  const stroke = { 'stroke-width': 1.75, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  return drawing(icons[name], '0 0 24 24', { width: px, height: px, class: 'v-ic', ...stroke });
}

/** Four streams that come together in one point. */
export function logo(): SVGSVGElement {
  const streams =
    'M3 5.5c7 0 7.5 8.5 13 8.5M3 11.2c6 0 7.5 2.8 13 2.8M3 16.8c6 0 7.5-2.8 13-2.8M3 22.5c7 0 7.5-8.5 13-8.5';
  const svg = drawing(streams, '0 0 28 28', { width: 24, height: 24, 'stroke-width': 2.2, 'stroke-linecap': 'round' });
  const point = document.createElementNS(svgSpace, 'circle');
  set(point, { cx: 21, cy: 14, r: 4.2, fill: 'currentColor', stroke: 'none' });
  svg.append(point);
  return svg;
}
