import type { InstanceAnswer } from '#src/analysis/package/instance.ts';
import type { PackageAnswer } from '#src/analysis/package/answers.ts';
import type { PackageQuestion } from '#src/analysis/package/question.ts';
import type { Evidence } from '#src/analysis/suppliers/answers.ts';
import type { SupplierConcessions } from '#src/analysis/suppliers/concessions.ts';
import type { HandoutWish } from './handout-wish.ts';

/** What takes a solver, and so a worker. */
export type SolverCalls = {
  /** [PK21] Looks for packages; what is found when it is stopped or out of time is still an answer. */
  'package.ask': {
    args: { session: string; job: string; question: PackageQuestion; gap: number; seconds: number };
    value: PackageAnswer;
  };
  /** [PK70] An instance of the next release problem as it stands in a file; of no dossier. */
  'package.instance': {
    args: { job: string; bytes: Uint8Array; ratio: number; gap: number; seconds: number };
    value: InstanceAnswer;
  };
  /**
   * [PK38] The smallest concessions per supplier. They may show private limits, unless only what was released is asked about: for what
   * others see. [BM62]
   */
  'suppliers.concessions': {
    args: { session: string; job: string; evidence: Evidence; seconds: number; isReleasedOnly?: boolean };
    value: readonly SupplierConcessions[];
  };
  /** [SU50] [AW42] [PK90] Suppliers, an award or a package in tables, from what clients released. */
  'handout.export': {
    args: { session: string; job: string; format: 'pdf' | 'xlsx' | 'csv'; path: string | null; wish: HandoutWish };
    value: { readonly path: string | null; readonly bytes: Uint8Array | null; readonly fileName: string };
  };
  /** [WK20] One page for the steering group, from what is shared, as of a day. */
  'steering.export': {
    args: { session: string; job: string; today: string; format: 'pdf'; path: string | null };
    value: { readonly path: string | null; readonly bytes: Uint8Array | null; readonly fileName: string };
  };
};
