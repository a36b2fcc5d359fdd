const NUMBERED = /^(.*?)(\d+)$/s;
const FIRST = 'E-00';

/** The code others are numbered on from: the highest number among codes that end in one. */
function highest(codes: Iterable<string>): string {
  let best = FIRST;
  let most = -1;
  for (const code of codes) {
    const number = Number(NUMBERED.exec(code)?.[2] ?? -1);
    if (number > most && number <= Number.MAX_SAFE_INTEGER) {
      best = code;
      most = number;
    }
  }
  return best;
}

/** Hands out codes nobody has: `E-41` after `E-40`, in the way the dossier (or else the list) writes them. */
export function freeCodes(inDossier: readonly string[], inList: readonly string[]): () => string {
  const taken = new Set([...inDossier, ...inList]);
  const [, stem = '', digits = ''] = NUMBERED.exec(highest(inDossier.length > 0 ? inDossier : inList)) ?? [];
  let number = BigInt(digits);
  return () => {
    for (;;) {
      number += 1n;
      const code = stem + String(number).padStart(digits.length, '0');
      if (!taken.has(code)) {
        taken.add(code);
        return code;
      }
    }
  };
}
