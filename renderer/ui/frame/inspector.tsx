import { clsx } from 'clsx';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import css from './inspector.module.css';

export interface InspectorProps {
  title: string;
  /** Above the title: state tag and code. */
  lead?: ReactNode;
  /** Buttons beside the close button. */
  tools?: ReactNode;
  subtitle?: ReactNode;
  onClose?: (() => void) | undefined;
  closeLabel?: string | undefined;
  /** Sections; they scroll. */
  children: ReactNode;
  /** Stays at the bottom: what one can do next. */
  foot?: ReactNode;
  /** Nothing in it takes the focus, so that its sections do, to be scrolled by key. */
  isRead?: boolean | undefined;
  className?: string | undefined;
}

/** What is selected, in sections, beside the screen. */
export function Inspector(props: InspectorProps) {
  const { title, lead, tools, subtitle, onClose, closeLabel, children, foot, isRead = false, className } = props;
  return (
    <aside className={clsx(css.panel, className)} aria-label={title}>
      <header className={css.head}>
        <div className={css.lead}>
          {lead}
          <span className="spacer" />
          {tools}
          {onClose && (
            <IconButton size="sm" icon={X} label={closeLabel ?? ''} onPress={onClose} className={css.close} />
          )}
        </div>
        <h2 className={css.title}>{title}</h2>
        {subtitle !== undefined && <p className={css.subtitle}>{subtitle}</p>}
      </header>
      <div className={css.scroll} {...(isRead && { tabIndex: 0, role: 'group', 'aria-label': title })}>
        {children}
      </div>
      {foot !== undefined && <footer className={css.foot}>{foot}</footer>}
    </aside>
  );
}

export interface InspectorSectionProps {
  title: string;
  /** Beside the title: a count or a small button. */
  aside?: ReactNode;
  /** By which something elsewhere leads here: the section can then take the focus. */
  field?: string | undefined;
  children: ReactNode;
  className?: string | undefined;
}

export function InspectorSection({ title, aside, field, children, className }: InspectorSectionProps) {
  return (
    <section
      className={clsx(css.section, className)}
      {...(field === undefined ? {} : { 'data-field': field, tabIndex: -1, 'aria-label': title })}
    >
      <div className={css.sectionHead}>
        <h3>{title}</h3>
        {aside}
      </div>
      {children}
    </section>
  );
}
