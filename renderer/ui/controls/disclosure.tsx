import { clsx } from 'clsx';
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Disclosure as AriaDisclosure, Button, DisclosurePanel, Heading } from 'react-aria-components';
import css from './disclosure.module.css';
import { Icon } from './icon.tsx';

export interface DisclosureProps {
  title: ReactNode;
  /** At the end of the head: counts. */
  aside?: ReactNode;
  isExpanded?: boolean | undefined;
  defaultExpanded?: boolean | undefined;
  onExpandedChange?: ((isExpanded: boolean) => void) | undefined;
  children: ReactNode;
  className?: string | undefined;
}

/** A part that folds; the head says what is inside. */
export function Disclosure(props: DisclosureProps) {
  const { title, aside, isExpanded, defaultExpanded = false, onExpandedChange, children, className } = props;
  return (
    <AriaDisclosure
      className={clsx(css.root, className)}
      defaultExpanded={defaultExpanded}
      {...(isExpanded === undefined ? {} : { isExpanded })}
      {...(onExpandedChange === undefined ? {} : { onExpandedChange })}
    >
      <Heading className={css.heading ?? ''}>
        <Button slot="trigger" className={css.trigger ?? ''}>
          <Icon icon={ChevronRight} className={css.chevron} />
          <span className={css.title}>{title}</span>
        </Button>
        {aside}
      </Heading>
      <DisclosurePanel className={css.panel ?? ''}>{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
