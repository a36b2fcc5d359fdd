import type { Evidence } from '#src/analysis/suppliers/answers.ts';
import type { FitSums, ThemeFits } from '#src/analysis/suppliers/theme-fits.ts';
import type { ClientId, SupplierId } from '#src/dossier/ids.ts';

/** How one supplier fits one client: of what it offers, and of what is proven. 0..1; null where the client values nothing. */
export type FitCell = {
  readonly client: ClientId;
  readonly offered: number | null;
  readonly proven: number | null;
  /** No other client gets less from this supplier, and some get more. */
  readonly isLowest: boolean;
};

export type SupplierLine = {
  readonly supplier: SupplierId;
  readonly cells: readonly FitCell[];
  /** Over the clients that value anything of it. */
  readonly lowest: { readonly offered: number | null; readonly proven: number | null };
  /** Who gets least; nobody where all get the same. */
  readonly lowestClients: readonly ClientId[];
};

/** One row of the matrix: clients and suppliers in the order that is asked for. */
export function fitLine(
  fits: ThemeFits,
  sums: FitSums,
  clients: readonly ClientId[],
  suppliers: readonly SupplierId[],
  evidence: Evidence,
): readonly SupplierLine[] {
  const rowAt = new Map<string, number>(fits.clients.map((id, at) => [id, at]));
  const columnAt = new Map<string, number>(fits.suppliers.map((id, at) => [id, at]));
  return suppliers.map((supplier) => {
    const column = columnAt.get(supplier) ?? 0;
    const plain = clients.map((client) => {
      const row = rowAt.get(client) ?? 0;
      const value = sums.value[row] ?? 0;
      const at = row * fits.suppliers.length + column;
      const part = (of: Evidence): number | null => (value === 0 ? null : (sums[of][at] ?? 0) / value);
      return { client, offered: part('offered'), proven: part('proven') };
    });
    const lowest = { offered: least(plain, 'offered'), proven: least(plain, 'proven') };
    const isLevel = plain.every((cell) => cell[evidence] === null || cell[evidence] === lowest[evidence]);
    const cells = plain.map((cell) => ({
      ...cell,
      isLowest: !isLevel && cell[evidence] !== null && cell[evidence] === lowest[evidence],
    }));
    return {
      supplier,
      cells,
      lowest,
      lowestClients: cells.flatMap(({ client, isLowest }) => (isLowest ? [client] : [])),
    };
  });
}

function least(cells: readonly { readonly [of in Evidence]: number | null }[], of: Evidence): number | null {
  let lowest: number | null = null;
  for (const { [of]: fit } of cells) if (fit !== null && (lowest === null || fit < lowest)) lowest = fit;
  return lowest;
}

/** Who fits a client most, by what is offered and by what is proven. */
export type HighestFor = {
  readonly client: ClientId;
  readonly offered: readonly SupplierId[];
  readonly proven: readonly SupplierId[];
  readonly isTurned: boolean;
};

/** [SU12] Per client the highest of a row; several = equally high, none where the client values nothing or gets nothing at all. */
export function highestPerClient(line: readonly SupplierLine[]): readonly HighestFor[] {
  const clients = line[0]?.cells.map(({ client }) => client) ?? [];
  return clients.map((client, at) => {
    const highest = (of: Evidence): readonly SupplierId[] => {
      let best = 0;
      let who: SupplierId[] = [];
      for (const { supplier, cells } of line) {
        const fit = cells[at]?.[of] ?? 0;
        if (fit > best) [best, who] = [fit, [supplier]];
        else if (fit === best && best > 0) who.push(supplier);
      }
      return who;
    };
    const [offered, proven] = [highest('offered'), highest('proven')];
    return { client, offered, proven, isTurned: offered.join(' ') !== proven.join(' ') };
  });
}

/** As people read it: whole hundredths. */
export function hundredths(fit: number | null): number | null {
  return fit === null ? null : Math.round(fit * 100);
}
