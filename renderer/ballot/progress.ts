import { el } from './dom.ts';
import { fill, type Words } from './words.ts';

/** More than these become one bar. */
const mostSegments = 20;

export type Stage = 'voted' | 'here' | 'open';
const classes = { voted: 'v-voted', here: 'v-here', open: null } as const;

/** A segment a topic: full where voted, half where somebody is. */
export function progress(stages: readonly Stage[], words: Words): HTMLElement {
  const voted = stages.filter((stage) => stage === 'voted').length;
  const total = stages.length;
  const label = fill(words.votedOf, { voted, total });
  const bar = el('div', {
    class: total > mostSegments ? 'v-bar' : 'v-p',
    role: 'progressbar',
    'aria-valuemin': 0,
    'aria-valuemax': total,
    'aria-valuenow': voted,
    'aria-valuetext': label,
    'aria-label': label,
  });
  if (total <= mostSegments) bar.append(...stages.map((stage) => el('i', { class: classes[stage] })));
  else {
    const full = el('i.v-voted');
    full.style.width = `${(100 * voted) / total}%`;
    bar.append(full);
  }
  return bar;
}
