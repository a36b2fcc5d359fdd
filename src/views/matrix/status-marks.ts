import type { Sharing } from '#src/analysis/requirement-analysis.ts';

export type StatusMark = {
  readonly status: 'shared' | 'conflict' | 'unique';
  readonly key: 'shared' | 'conflicts' | 'unique';
  readonly count: number;
};

/** How much is shared, in conflict, unique: in the order in which a heading says so. */
export function statusMarks(sharing: Readonly<Record<Sharing, number>>): readonly StatusMark[] {
  return [
    { status: 'shared', key: 'shared', count: sharing.shared + sharing.complementary },
    { status: 'conflict', key: 'conflicts', count: sharing.conflicting },
    { status: 'unique', key: 'unique', count: sharing.unique },
  ];
}
