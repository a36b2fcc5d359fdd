import type { Explainer } from '#src/views/beamer/parts.ts';
import type { Text } from '#src/text/text.ts';
import { Badge } from './badge.tsx';
import css from './slide.module.css';
import { useSlideText } from './slide-words.ts';
import { timesText } from './words.ts';

/** The highest and the lowest; a third would stand under the bar of a slide with a long title. */
const MOST = 2;

/** [BM4] Who takes the floor first: clients, by what sets them apart, never people. */
export function Explainers({ explainers }: { explainers: readonly Explainer[] }) {
  const text = useSlideText();
  return (
    <section>
      <h2 className={css.label}>{text.t('beamer:explains')}</h2>
      <ol className={css.explainers}>
        {explainers.slice(0, MOST).map((explainer) => (
          <li key={explainer.client.letters}>
            <Badge client={explainer.client} />
            <span>
              <b>{explainer.client.name}</b>
              {saidText(text, explainer)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function saidText(text: Text, { count, priority, isAlone, isOne }: Explainer): string {
  const values = { priority: text.t(`analysis:priorities.${priority}`), times: timesText(text, count) };
  if (isOne) return text.t(isAlone ? 'beamer:often.aloneOnce' : 'beamer:often.once', values);
  return text.t(isAlone ? 'beamer:often.alone' : 'beamer:often.more', values);
}
