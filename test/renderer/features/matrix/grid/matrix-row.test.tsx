import { act, render } from '@testing-library/react';
import { memo, Profiler, useMemo } from 'react';
import { expect, it } from 'vitest';
import type { PlacedColumn } from '#renderer/features/matrix/grid/grid-geometry.ts';
import { MatrixRowView, type RowProps } from '#renderer/features/matrix/grid/matrix-row.tsx';
import { useMatrixModel } from '#renderer/features/matrix/matrix-model.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { setPosition } from '#src/commands/positions/set-position.ts';
import { editRequirement } from '#src/commands/requirements/edit-requirement.ts';
import type { MatrixColumn } from '#src/views/matrix/matrix-columns.ts';
import { client, requirement } from '#test/builders/records.ts';
import { openMemory } from '#test/renderer/open-memory.ts';

type Drawn = { readonly onDraw: (row: string) => void };

/** Like the grid's own row: draws only when its props change or when it reads something that did. */
const CountedRow = memo(function CountedRow({ onDraw, ...props }: RowProps & Drawn) {
  return (
    <Profiler id={props.row.key} onRender={onDraw}>
      <MatrixRowView {...props} />
    </Profiler>
  );
});

const fixed = { height: 36, first: 300, prefix: 'x', from: -1, to: -1, measure: null, isLeaping: () => true };

function placeOf(column: MatrixColumn, index: number): PlacedColumn {
  return { column, index, left: index * 100, width: 100 };
}

function AllRows({ onDraw, cursor = null }: Partial<Drawn> & { readonly cursor?: string | null }) {
  const { rows, columns } = useMatrixModel();
  const placed = useMemo(() => columns.map(placeOf), [columns]);
  return (
    <div role="grid">
      {rows.rows.map((row, index) => (
        <CountedRow
          key={row.key}
          {...fixed}
          cursor={row.key === cursor ? 'title' : null}
          row={row}
          index={index}
          top={index * 36}
          columns={placed}
          onDraw={onDraw ?? (() => {})}
        />
      ))}
    </div>
  );
}

it('[V10] an edit draws the requirement it touches and its heading, and no other row', async () => {
  await openMemory();
  let drawn: string[] = [];
  const onDraw = (row: string) => void drawn.push(row);
  render(<AllRows onDraw={onDraw} />);
  expect(new Set(drawn).size).toBe(8);
  drawn = [];
  const cell = { requirement: requirement('R2'), client: client('VEL'), by: null, at: null };
  await act(async () => void (await runCommand(setPosition, { ...cell, patch: { priority: 'M' } })));
  expect([...new Set(drawn)].toSorted()).toEqual(['requirement.R2', 'theme.T2']);
  drawn = [];
  await act(async () => void (await runCommand(editRequirement, { id: requirement('R3'), patch: { costOnceK: 9 } })));
  expect(new Set(drawn.filter((row) => row.startsWith('requirement')))).toEqual(new Set(['requirement.R3']));
});
