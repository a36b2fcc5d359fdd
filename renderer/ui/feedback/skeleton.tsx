import { clsx } from 'clsx';
import css from './skeleton.module.css';

export interface SkeletonProps {
  width?: number | string | undefined;
  height?: number | string | undefined;
  className?: string | undefined;
}

/** The quiet place of something that comes within two seconds. The region around it carries `aria-busy`. */
export function Skeleton({ width = '100%', height = 12, className }: SkeletonProps) {
  return <span className={clsx(css.skeleton, className)} style={{ width, height }} aria-hidden="true" />;
}
