import type { Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';
import { namesText } from '#src/views/words/names-text.ts';

/** More names than these make a list nobody reads. */
const most = 6;

/** `Merwenburg en Veldhorst`, or of very many how many: `46 opdrachtgevers`. */
export function fewNamesText(text: Text, { clients }: Pick<Dossier, 'clients'>, ids: readonly string[]): string {
  return ids.length > most ? text.t('results:manyClients', { count: ids.length }) : namesText(text, clients, ids);
}
