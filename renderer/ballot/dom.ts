type Child = Node | string | null | false;
type Attributes = Readonly<Record<string, string | number | boolean | null | ((event: Event) => void)>>;

function set(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value !== null && value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
}

/**
 * [BP30] An element, `tag.class`; a function is a listener. Words become text and never markup, whoever wrote them.
 */
export function el<K extends keyof HTMLElementTagNameMap>(
  name: K | `${K}.${string}`,
  first: Attributes | Child = null,
  ...more: readonly Child[]
): HTMLElementTagNameMap[K] {
  const [tag, className] = name.split('.');
  const element = document.createElement(tag as K);
  if (className) element.className = className;
  const isChild = first instanceof Node || typeof first !== 'object' || first === null;
  if (!isChild) set(element, first);
  for (const child of isChild ? [first, ...more] : more) if (child) element.append(child);
  return element;
}

/** A control that acts; 48 px where it stands alone. Its attributes, or its class alone. */
export function button(
  words: string,
  act: () => void,
  attributes: Attributes | string = '',
  ...more: readonly Child[]
): HTMLButtonElement {
  const own = typeof attributes === 'string' ? { class: attributes } : attributes;
  return el('button', { type: 'button', click: act, ...own }, ...more, words);
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
  wifi: 'M12 20h.01M2 8.8a15 15 0 0 1 20 0M5 12.9a10 10 0 0 1 14 0M8.5 16.4a5 5 0 0 1 7 0',
  'wifi-off':
    'M12 20h.01M8.5 16.4a5 5 0 0 1 7 0M5 12.9a10 10 0 0 1 5.2-2.7M19 12.9a10 10 0 0 0-2-1.6M2 8.8a15 15 0 0 1 4.2-2.6M22 8.8A15 15 0 0 0 10.7 5M2 2l20 20',
  'eye-off':
    'M10.7 5a10.8 10.8 0 0 1 11.2 6.7 1 1 0 0 1 0 .6 10.8 10.8 0 0 1-1.4 2.5M14 14.2A3 3 0 0 1 9.8 10M17.5 17.5A10.8 10.8 0 0 1 2 12.3a1 1 0 0 1 0-.6 10.8 10.8 0 0 1 4.5-5.2M2 2l20 20',
  hourglass:
    'M5 22h14M5 2h14M17 22v-4.2a2 2 0 0 0-.6-1.4L12 12l-4.4 4.4a2 2 0 0 0-.6 1.4V22M7 2v4.2a2 2 0 0 0 .6 1.4L12 12l4.4-4.4a2 2 0 0 0 .6-1.4V2',
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
