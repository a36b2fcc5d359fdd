import type { Client } from '#src/dossier/client.ts';
import type { Supplier } from '#src/dossier/supplier.ts';
import type { Text } from '#src/text/text.ts';
import { type FitCell, hundredths } from '#src/views/suppliers/fit-view.ts';

/** [SU14] A cell in words, as it is spoken: `Duinrand, Oosterwaard, Herstel: 51 aangetoond van 83 aangeboden`. */
export function cellWords(text: Text, supplier: Supplier, client: Client, theme: string, fit: FitCell): string {
  const names = { supplier: supplier.name, client: client.name, theme };
  if (fit.offered === null) return text.t('suppliers:matrix.cellNothing', names);
  const words = text.t('suppliers:matrix.cell', {
    ...names,
    proven: hundredths(fit.proven) ?? 0,
    offered: hundredths(fit.offered) ?? 0,
  });
  return fit.isLowest ? `${words}, ${text.t('suppliers:matrix.isLowest')}` : words;
}
