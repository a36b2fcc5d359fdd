import { clsx } from 'clsx';
import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox, type CheckboxProps as AriaCheckboxProps } from 'react-aria-components';
import css from './checkbox.module.css';
import { Icon } from './icon.tsx';

export interface CheckboxProps extends Omit<AriaCheckboxProps, 'className' | 'children'> {
  children: ReactNode;
  /** A quieter figure or remark behind the text. */
  note?: ReactNode;
  /** Drawn as a tag, for rows of spelling variants and the like. */
  isTag?: boolean | undefined;
  className?: string | undefined;
}

export function Checkbox({ children, note, isTag = false, className, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox {...rest} className={clsx(css.root, isTag && css.tag, className)}>
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className={css.box}>
            {isIndeterminate ? (
              <Icon icon={Minus} size={14} stroke={3} />
            ) : (
              isSelected && <Icon icon={Check} size={14} stroke={3} />
            )}
          </span>
          <span>{children}</span>
          {note !== undefined && <span className={clsx(css.note, 'num')}>{note}</span>}
        </>
      )}
    </AriaCheckbox>
  );
}
