import { clsx } from 'clsx';
import { usePart } from '#renderer/features/map/map-part.ts';
import { FitBall } from '#renderer/ui/marks/fit-ball.tsx';
import { byOrder } from '#src/base/order.ts';
import css from './nodes.module.css';

/** Up to here every supplier has a ball of its own, in the order of the lane; the lane's title names the columns. */
export const ballsUpTo = 6;

type SupplierFitsProps = {
  /** 0..1 in quarters; null = no answer. */
  readonly fitOf: (supplier: string) => number | null;
};

/** How far each supplier fills this; for many suppliers how many fill it fully, partly and not. */
export function SupplierFits({ fitOf }: SupplierFitsProps) {
  const suppliers = usePart((part) => part.suppliers);
  const fits = suppliers.toSorted(byOrder).map((supplier) => ({ supplier, fit: fitOf(supplier.id) }));
  if (fits.length <= ballsUpTo) {
    return (
      <span className={css.fits}>
        {fits.map(({ supplier, fit }) => (
          <FitBall key={supplier.id} fit={fit} label={supplier.name} />
        ))}
      </span>
    );
  }
  const count = (test: (fit: number) => boolean): number => fits.filter(({ fit }) => fit !== null && test(fit)).length;
  const tally = [
    [1, count((fit) => fit === 1)],
    [0.5, count((fit) => fit > 0 && fit < 1)],
    [0, count((fit) => fit === 0)],
  ] as const;
  return (
    <span className={clsx(css.fits, css.tallies)}>
      {tally.map(([fit, number]) => (
        <span key={fit}>
          <FitBall fit={fit} />
          {number}
        </span>
      ))}
    </span>
  );
}
