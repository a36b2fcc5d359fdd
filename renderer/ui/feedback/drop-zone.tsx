import { clsx } from 'clsx';
import { FileDown } from 'lucide-react';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import css from './drop-zone.module.css';

export interface DropZoneProps {
  /** The surface that takes files: a whole screen. */
  children: ReactNode;
  /** What dropping does here, shown while a file hangs over it. */
  label: string;
  hint?: string | undefined;
  /** Every dropped file, in the order of the system. A button elsewhere does the same by keyboard. */
  onFiles: (files: readonly File[]) => void;
  isDisabled?: boolean | undefined;
  className?: string | undefined;
}

/** A surface that turns into a drop zone while a file is dragged over it. */
export function DropZone({ children, label, hint, onFiles, isDisabled = false, className }: DropZoneProps) {
  const [isOver, setIsOver] = useState(false);
  // Entering a child fires before leaving its parent, so crossings are counted.
  const depth = useRef(0);
  const move = (step: 1 | -1) => (event: DragEvent) => {
    if (isDisabled || !event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    depth.current = Math.max(0, depth.current + step);
    setIsOver(depth.current > 0);
  };
  const drop = (event: DragEvent) => {
    if (isDisabled) return;
    event.preventDefault();
    depth.current = 0;
    setIsOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) onFiles(files);
  };
  return (
    <div
      className={clsx(css.zone, className)}
      onDragEnter={move(1)}
      onDragLeave={move(-1)}
      onDragOver={(event) => {
        if (!isDisabled) event.preventDefault();
      }}
      onDrop={drop}
    >
      {children}
      {isOver && (
        <div className={css.overlay} role="status">
          <Icon icon={FileDown} size={20} />
          <b>{label}</b>
          {hint !== undefined && <span>{hint}</span>}
        </div>
      )}
    </div>
  );
}
