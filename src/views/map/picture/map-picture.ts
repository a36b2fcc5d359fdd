import { analyse } from '#src/analysis/analyse.ts';
import { trustBetween } from '#src/analysis/relations/trust-between.ts';
import { releasedOnly } from '#src/analysis/released-only.ts';
import { cellsOf } from '#src/base/grid.ts';
import { assignmentOf, type Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';
import { firstOpenTheme } from '#src/views/map/first-open.ts';
import type { Box, MapNode } from '#src/views/map/lanes.ts';
import { mapLines } from '#src/views/map/map-lines.ts';
import { overviewFacts } from '#src/views/map/overview/overview-facts.ts';
import { noPart, updatePart } from '#src/views/map/map-part.ts';
import { bubbleLabel } from '#src/views/map/node-grid.ts';
import { nodeLabel } from '#src/views/map/node-label.ts';
import { noScene, type Scene, updateScene } from '#src/views/map/scene.ts';
import { at, box, write } from '#src/views/picture/draw.ts';
import { paper as ink } from '#src/views/picture/palette.ts';
import type { Measure, Part, Picture, Shape } from '#src/views/picture/picture.ts';
import { noRollups, type ThemeCard, updateRollups } from '#src/views/themes/theme-rollup.ts';
import { headParts } from './head-shapes.ts';
import { legendShapes } from './legend-shapes.ts';
import { chipShapes, lineShapes } from './line-shapes.ts';
import { nodeShapes } from './node-shapes.ts';
import type { PictureView, Stage } from './scene-words.ts';
import { type Paper, type Sheet, sheetFor } from './sheet.ts';

/** Which themes are open: those named, or as the map opens by itself, all or none. */
export type OpenThemes = readonly string[] | 'first' | 'all' | 'none';

export type PictureInput = {
  readonly view: Omit<PictureView, 'openThemes'> & { readonly openThemes: OpenThemes };
  readonly paper: Paper;
  /** ISO 8601, of the date it carries. */
  readonly now: string;
  readonly measure: Measure;
};

/**
 * [E10] The map as a sheet for sharing: every node and line the screen shows in this view, from the same scene. Computed
 * from what clients released, whatever the dossier knows.
 */
export function mapPicture(whole: Dossier, text: Text, { view, paper, now, measure }: PictureInput): Picture {
  const dossier = releasedOnly(whole);
  const analysis = analyse(dossier);
  const all = updateRollups(noRollups, dossier, analysis).list;
  const { clients, suppliers } = dossier;
  const part = updatePart(noPart, { rollups: all, clients, suppliers }, view.question);
  const openThemes = openOf(view.openThemes, dossier, firstOpenTheme(dossier, analysis));
  const facts = overviewFacts({
    text,
    dossier,
    analysis,
    shown: part.rollups,
    all,
    lens: view.lens,
    clients: part.clients.filter(({ kind }) => kind !== 'ssc').length,
    suppliers: part.suppliers.length,
  });
  const stage: Stage = { text, measure, dossier, analysis, all, part, view: { ...view, openThemes }, facts };
  const scene = sceneOf(stage);
  const bounds = boundsOf(scene.nodes);
  const sheet = sheetFor(paper, bounds, scene.nodes, (width) => legendShapes(stage, scene, [0, 0], width).height);
  const { width, height, margin } = sheet;
  const room = width - 2 * margin;
  const { title } = assignmentOf(dossier);
  return {
    width,
    height,
    pages: sheet.cuts,
    pageHeight: sheet.pageHeight,
    margin,
    title: text.t('mapexport:title', { title: title || text.t('common:appName') }),
    description: describe(stage),
    language: text.language,
    parts: [
      { role: 'decoration', label: '', shapes: [box({ x: 0, y: 0, width, height }, 0, { fill: ink.surface })] },
      ...headParts(stage, margin, sheet.headAt, room, now),
      ...mapParts(stage, scene, bounds, sheet),
      { role: 'text', label: '', shapes: legendShapes(stage, scene, [margin, sheet.legendAt], room).shapes },
      { role: 'text', label: '', shapes: footShapes(stage, sheet) },
    ],
  };
}

function openOf(asked: OpenThemes, { themes }: Dossier, first: string | null): readonly string[] {
  if (asked === 'all') return themes.map(({ id }) => id);
  if (asked === 'none') return [];
  return asked === 'first' ? (first === null ? [] : [first]) : asked;
}

function sceneOf({ dossier, part, view, all }: Stage): Scene {
  const selected = view.selected?.startsWith('requirement.') ? view.selected.slice('requirement.'.length) : null;
  const { level } = view;
  const theme = view.selected?.startsWith('theme.') ? view.selected.slice('theme.'.length) : null;
  return updateScene(noScene, {
    level,
    allRollups: all,
    selectedTheme: level === 'themes' ? theme : null,
    clients: part.clients,
    suppliers: part.suppliers,
    layout: dossier.layout,
    rollups: part.rollups,
    isPart: !part.isWhole,
    openThemes: new Set(view.openThemes),
    fullThemes: new Set(view.fullThemes),
    selected,
    offers: selected === null ? [] : cellsOf(dossier.offers, selected),
    isCoverage: view.lens === 'coverage',
    trusts: view.lens === 'trust' ? trustBetween(dossier) : [],
  });
}

/** A bubble's label stands beside it. */
function reachOf(node: MapNode): number {
  const right = node.box.x + node.box.width;
  return node.kind === 'theme' && node.disc !== undefined ? right + bubbleLabel.gap + bubbleLabel.width : right;
}

/** Around every node, with room for what stands out of one. */
function boundsOf(nodes: readonly MapNode[]): Box {
  const air = 4;
  const left = Math.min(...nodes.map(({ box: { x } }) => x)) - air;
  const top = Math.min(...nodes.map(({ box: { y } }) => y)) - air;
  const right = Math.max(...nodes.map(reachOf)) + air;
  const bottom = Math.max(...nodes.map(({ box: { y, height } }) => y + height)) + air;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Beds and lines under the nodes, chips over them; a node says its relations in words. */
function mapParts(stage: Stage, scene: Scene, bounds: Box, { map, scale }: Sheet): readonly Part[] {
  const { view, text, dossier, analysis, part } = stage;
  const place = (shapes: readonly Shape[]): readonly Shape[] => [
    at(map.x - bounds.x * scale, map.y - bounds.y * scale, scale, shapes),
  ];
  const cards = new Map<string, ThemeCard>(
    part.rollups.flatMap((rollup) => rollup.cards.map((card) => [card.requirement.id, card] as const)),
  );
  const spoken = new Set(view.selected === null ? [] : [view.selected]);
  const lines = mapLines(scene, view.lens, spoken, view.level !== 'cards');
  const drawn = (isBehind: boolean) => lines.filter((line) => line.isBehind === isBehind).flatMap(lineShapes);
  const beds = scene.nodes.flatMap((node): readonly Shape[] => {
    if (node.kind === 'bank') return nodeShapes(stage, node, cards);
    const isBed = node.kind === 'theme' && node.isOpen;
    return isBed ? [box(node.box, 8, { fill: ink.surface, stroke: ink.line2 })] : [];
  });
  const nodes = scene.nodes.flatMap((node): readonly Part[] => {
    if (node.kind === 'bank') return [];
    const isPlain = node.kind === 'title' || node.kind === 'empty' || node.kind === 'more' || node.kind === 'place';
    const label = isPlain ? '' : nodeLabel(text, dossier, analysis, part.rollups, node);
    return [{ role: isPlain ? 'text' : 'node', label, shapes: place(nodeShapes(stage, node, cards)) }];
  });
  const selected = view.selected?.slice('requirement.'.length) ?? '';
  const chips = scene.chips.flatMap((chip) => chipShapes(stage, selected, chip));
  return [
    { role: 'decoration', label: '', shapes: place([...drawn(true), ...beds, ...drawn(false)]) },
    ...nodes,
    ...(chips.length > 0 ? [{ role: 'text' as const, label: '', shapes: place(chips) }] : []),
  ];
}

function footShapes({ measure, text }: Stage, { margin, footAt, width }: Sheet): readonly Shape[] {
  const style = { size: 9, fill: ink.ink3, width: width - 2 * margin } as const;
  return write(measure, text.t('mapexport:foot'), margin, footAt + 6, style).shapes;
}

function describe({ text, dossier, analysis, view }: Stage): string {
  return text.t('mapexport:description', {
    clients: dossier.clients.filter(({ kind }) => kind !== 'ssc').length,
    requirements: dossier.requirements.length,
    suppliers: dossier.suppliers.length,
    lens: text.t(`map:lens.${view.lens}`),
    conflicts: analysis.totals.conflicts.total,
  });
}
