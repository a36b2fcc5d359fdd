import type { Finding } from '#src/analysis/checks/check.ts';
import { find } from '#src/base/table.ts';
import { clientNameOf, supplierNameOf, themeTitleOf } from '#src/commands/names.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';

/** One plain sentence about one record. */
export function findingText({ t }: Text, dossier: Dossier, finding: Finding): string {
  switch (finding.at) {
    case 'requirement': {
      const { kind, requirement, other, client, count = 1 } = finding;
      return t(`review:sentence.${kind}` as 'review:sentence.no-why', {
        what: called(dossier, requirement),
        other: called(dossier, other ?? ''),
        client: clientNameOf(dossier, client ?? ''),
        count,
      });
    }
    case 'theme':
      return t('review:sentence.empty-theme', { what: themeTitleOf(dossier, finding.theme) });
    case 'client':
      return t('review:sentence.silent-client', { what: clientNameOf(dossier, finding.client) });
    default:
      return t('review:sentence.silent-supplier', { what: supplierNameOf(dossier, finding.supplier) });
  }
}

export function called(dossier: Dossier, requirement: string): string {
  const { code = '', title = '' } = find(dossier.requirements, requirement) ?? {};
  return `${code} ${title}`.trim();
}
