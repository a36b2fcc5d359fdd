import type { Verdict } from '#src/analysis/workshop/voting-rules.ts';
import type { Dominance } from '#src/analysis/workshop/voting-lab.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';
import { namesText } from '#src/views/words/names-text.ts';
import { shareText } from './figures.ts';

/** What a rule comes to, short for a cell and whole for who asks. */
export function verdictText(
  text: Text,
  dossier: Pick<Dossier, 'clients'>,
  verdict: Verdict,
): { readonly short: string; readonly whole: string } {
  switch (verdict.kind) {
    case 'class': {
      const word = text.t(`analysis:priorities.${verdict.priority}`);
      return { short: word, whole: word };
    }
    case 'none':
      return { short: text.t('results:verdict.none'), whole: text.t('results:verdict.noneHelp') };
    case 'blocked': {
      const names = namesText(text, dossier.clients, verdict.by);
      const priority = text.t(`analysis:priorities.${verdict.priority}`);
      return {
        short: text.t('results:verdict.blocked', { names }),
        whole: text.t('results:verdict.blockedHelp', { names, priority }),
      };
    }
    case 'unknown': {
      const names = namesText(text, dossier.clients, verdict.of);
      return { short: text.t('results:verdict.unknown'), whole: text.t('results:verdict.unknownHelp', { names }) };
    }
  }
}

/** A client that is the majority alone, or of which the ballot is all that comes out. */
export function dominanceText(text: Text, dossier: Pick<Dossier, 'clients'>, dominance: Dominance): string {
  const words = {
    rule: text.t(`results:rule.${dominance.rule}`),
    name: find(dossier.clients, dominance.client)?.name ?? '',
    share: shareText(text, dominance.share),
  };
  return text.t(dominance.isMajority ? 'results:lab.majority' : 'results:lab.echo', words);
}
