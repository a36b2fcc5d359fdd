import type { Option } from '#src/dossier/option.ts';

type ExtraCost = { readonly amountK: number | null; readonly per: 'once' | 'year' };

/**
 * What an option costs this client more, per year or else once: all of it when it pays alone, an unknown part when others pay
 * too, for the key is chosen with the decision. Null when it does not pay, or nothing is dearer or estimated.
 */
export function extraCostOf({ payers, costOnceK, costYearK }: Option, client: string): ExtraCost | null {
  if (payers.length > 0 && !payers.includes(client)) return null;
  const isAlone = payers.length === 1;
  if (costYearK !== null && costYearK > 0) return { amountK: isAlone ? costYearK : null, per: 'year' };
  if (costOnceK !== null && costOnceK > 0) return { amountK: isAlone ? costOnceK : null, per: 'once' };
  return null;
}
