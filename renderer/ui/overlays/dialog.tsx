import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import css from './dialog.module.css';

export interface DialogProps {
  /** Ends in a verb that the confirming button repeats: "Besluit vastleggen?" and "Leg vast". */
  title: string;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  children: ReactNode;
  /** Buttons, the confirming one last. */
  actions?: ReactNode | ((close: () => void) => ReactNode);
  /** 'alertdialog' asks before something that cannot be undone; a press outside does not close it. */
  role?: 'dialog' | 'alertdialog' | undefined;
  size?: 'sm' | 'md' | 'lg' | undefined;
  className?: string | undefined;
}

export function Dialog(props: DialogProps) {
  const { title, isOpen, onOpenChange, children, actions, role = 'dialog', size = 'sm', className } = props;
  return (
    <ModalOverlay
      className={css.overlay ?? ''}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable={role === 'dialog'}
    >
      <Modal className={clsx(css.panel, css[size], className)}>
        <AriaDialog className={css.dialog ?? ''} role={role}>
          {({ close }) => (
            <>
              <Heading slot="title" className={css.title ?? ''}>
                {title}
              </Heading>
              <div className={css.body}>{children}</div>
              {actions !== undefined && (
                <div className={css.actions}>{typeof actions === 'function' ? actions(close) : actions}</div>
              )}
            </>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
