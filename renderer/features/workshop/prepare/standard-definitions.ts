import type { Workshop } from '#src/dossier/workshop.ts';
import type { Text } from '#src/text/text.ts';

/** What the classes usually mean, to start from. */
export function standardDefinitions({ t }: Text): Workshop['definitions'] {
  return {
    M: t('prepare:standard.M'),
    S: t('prepare:standard.S'),
    C: t('prepare:standard.C'),
    W: t('prepare:standard.W'),
  };
}
