import type { CSSProperties } from 'react';
import type { OptionLine, SlideOf } from '#src/views/beamer/beamer-view.ts';
import type { BeamerTimer } from '#src/views/beamer/parts.ts';
import { Badge } from '#renderer/beamer/badge.tsx';
import { ItemHead } from '#renderer/beamer/head.tsx';
import { useSlideText } from '#renderer/beamer/slide-words.ts';
import css from '#renderer/beamer/slide.module.css';
import type { Text } from '#src/text/text.ts';
import grid from './grid.module.css';

const [MOST_COLUMNS, MOST_ROWS] = [10, 6];

/** Ways out with what they cost and how each client stands to them; no total, no winner. */
export function OptionsSlide({ slide, timer }: { slide: SlideOf<'options'>; timer: BeamerTimer | null }) {
  const text = useSlideText();
  const { t } = text;
  const { item, clients, options, from } = slide;
  const shown = clients.length <= MOST_COLUMNS ? clients : [];
  return (
    <>
      <ItemHead item={item} timer={timer} isSmall>
        {t(from === 'voted' ? 'beamer:stancesVoted' : 'beamer:stancesSaid')}
      </ItemHead>
      <div className={css.whole}>
        <table className={grid.options} style={{ '--columns': Math.max(1, shown.length) } as CSSProperties}>
          <thead>
            <tr>
              <th />
              <th>{t('beamer:cost')}</th>
              {shown.map((client) => (
                <th key={client.letters}>
                  <Badge client={client} isBare isSmall />
                </th>
              ))}
              {shown.length === 0 && <th>{t('beamer:acceptance')}</th>}
            </tr>
          </thead>
          <tbody>
            {options.slice(0, MOST_ROWS).map((option) => (
              <tr key={`${option.code} ${option.title}`}>
                <th scope="row">
                  <b>{option.code}</b> {option.title}
                </th>
                <td>{costText(text, option)}</td>
                {shown.map((client, at) => (
                  <td key={client.letters}>
                    <Step step={option.steps[at] ?? null} />
                  </td>
                ))}
                {shown.length === 0 && <td>{acceptanceText(text, option)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
        <p className={grid.note}>{t('beamer:stepsLegend')}</p>
      </div>
    </>
  );
}

function costText({ t, euroK }: Text, { onceK, yearK }: OptionLine): string {
  const parts = [
    onceK === null || onceK === 0
      ? ''
      : t(onceK < 0 ? 'beamer:onceLess' : 'beamer:once', { amount: euroK(Math.abs(onceK)) }),
    yearK === null || yearK === 0
      ? ''
      : t(yearK < 0 ? 'beamer:yearlyLess' : 'beamer:yearly', { amount: euroK(Math.abs(yearK)) }),
  ].filter((part) => part !== '');
  if (parts.length > 0) return parts.join(', ');
  return onceK === null && yearK === null ? t('beamer:costUnknown') : t('beamer:costNone');
}

function acceptanceText({ t }: Text, { steps }: OptionLine): string {
  const said = steps.filter((step) => step !== null);
  return t('beamer:acceptCount', { accept: said.filter((step) => step >= 3).length, total: said.length });
}

/** 5 … 1 as bars that fall, with the figure; 1 is an objection and says so by a cross. */
function Step({ step }: { step: OptionLine['steps'][number] }) {
  const { t } = useSlideText();
  if (step === null) return <span aria-label={t('beamer:notSaid')}>–</span>;
  return (
    <span className={grid.step} data-step={step} role="img" aria-label={t(`beamer:step.${step}`)}>
      {step}
    </span>
  );
}
