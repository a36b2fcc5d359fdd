/**
 * SVG path of a pie sector that starts at twelve o'clock and turns clockwise over `share` (0 to 1) of the circle.
 * Empty for nothing; a full circle is two half arcs, because one arc cannot end where it starts.
 */
export function sectorPath(cx: number, cy: number, r: number, share: number): string {
  if (!(share > 0)) return '';
  const top = cy - r;
  if (share >= 1) return `M${cx} ${top}A${r} ${r} 0 0 1 ${cx} ${cy + r}A${r} ${r} 0 0 1 ${cx} ${top}Z`;
  const angle = share * 2 * Math.PI;
  const x = (cx + r * Math.sin(angle)).toFixed(2);
  const y = (cy - r * Math.cos(angle)).toFixed(2);
  return `M${cx} ${cy}V${top}A${r} ${r} 0 ${share > 0.5 ? 1 : 0} 1 ${x} ${y}Z`;
}
