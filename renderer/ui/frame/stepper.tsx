import { clsx } from 'clsx';
import { Check } from 'lucide-react';
import { Button } from 'react-aria-components';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import css from './stepper.module.css';

export interface Step<Id extends string> {
  id: Id;
  label: string;
  /** How it stands, for screen readers: after the label. */
  note?: string | undefined;
  /** Behind, but not done: it keeps its number. */
  isOpen?: boolean | undefined;
}

export interface StepperProps<Id extends string> {
  label: string;
  steps: readonly Step<Id>[];
  current: Id;
  onSelect: (id: Id) => void;
  className?: string | undefined;
}

/** Phases in their order: ticked what is behind and done, ink where one is, dashed what is to come. */
export function Stepper<Id extends string>({ label, steps, current, onSelect, className }: StepperProps<Id>) {
  const now = steps.findIndex((step) => step.id === current);
  return (
    <ol className={clsx(css.steps, className)} aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step.id}
          className={clsx(
            index < now && step.isOpen !== true && css.done,
            index === now && css.now,
            index > now && css.next,
          )}
        >
          <Button
            className={css.step ?? ''}
            onPress={() => onSelect(step.id)}
            {...(index === now ? { 'aria-current': 'step' } : {})}
          >
            <i className={css.mark}>
              {index < now && step.isOpen !== true ? <Icon icon={Check} size={14} stroke={2.4} /> : index + 1}
            </i>
            <span className={css.text}>{step.label}</span>
            {step.note !== undefined && <span className="vh">, {step.note}</span>}
          </Button>
        </li>
      ))}
    </ol>
  );
}
