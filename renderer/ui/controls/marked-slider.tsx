import { clsx } from 'clsx';
import type { CSSProperties } from 'react';
import { Button, Label, Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import css from './marked-slider.module.css';

export interface SliderMark {
  value: number;
  /** The figure. */
  text: string;
  /** What that figure means. */
  name: string;
}

export interface MarkedSliderProps {
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  /** From small to large; marks that would overlap keep their tick and lose their words. */
  marks: readonly SliderMark[];
  markLabel: (mark: SliderMark) => string;
  /** Below this nothing is possible: hatched. */
  barredBelow?: number | undefined;
  /** How the figure is said. */
  formatOptions?: Intl.NumberFormatOptions | undefined;
  onChange: (value: number) => void;
  className?: string | undefined;
}

/** Between two marks, as a share of the track, so that both can have their words. */
const apart = 0.17;

/** A figure on an axis with marks that mean something; a mark is a button that goes there. */
export function MarkedSlider(props: MarkedSliderProps) {
  const { label, value, min, max, step, marks, markLabel, barredBelow, formatOptions, onChange, className } = props;
  const placeOf = (figure: number): number =>
    max === min ? 0 : Math.min(1, Math.max(0, (figure - min) / (max - min)));
  const barred = barredBelow === undefined ? 0 : placeOf(barredBelow);
  return (
    <div className={clsx(css.root, className)}>
      <Slider
        value={value}
        minValue={min}
        maxValue={max}
        step={step}
        {...(formatOptions === undefined ? {} : { formatOptions })}
        onChange={onChange}
        className={css.slider ?? ''}
      >
        <Label className="vh">{label}</Label>
        <SliderTrack className={css.track ?? ''}>
          <i className={css.fill} style={{ width: `${placeOf(value) * 100}%` }} />
          {barred > 0 && <i className={css.barred} style={{ width: `${barred * 100}%` }} />}
          <SliderThumb className={css.thumb ?? ''} />
        </SliderTrack>
      </Slider>
      <div className={css.marks}>
        {marks.map((mark, at) => {
          const place = placeOf(mark.value);
          const next = marks.slice(0, at).findLast((other) => Math.abs(placeOf(other.value) - place) < apart);
          return (
            <Button
              key={mark.name}
              className={clsx(css.mark, next !== undefined && css.low)}
              data-edge={place < 0.08 ? 'start' : place > 0.9 ? 'end' : 'middle'}
              style={{ '--at': `${place * 100}%` } as CSSProperties}
              aria-label={markLabel(mark)}
              onPress={() => onChange(mark.value)}
            >
              <span>{mark.name}</span> <b className="num">{mark.text}</b>
            </Button>
          );
        })}
      </div>
    </div>
  );
}
