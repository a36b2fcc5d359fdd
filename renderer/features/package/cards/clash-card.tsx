import { useDossier } from '#renderer/store/document.ts';
import { inspect, select, showScreen } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { leaveToRule, release, set, setBudget } from '#renderer/features/package/package-state.ts';
import { useNames } from '#renderer/features/package/use-names.ts';
import { estimates } from '#src/analysis/package/offered-prices.ts';
import type { Impossible } from '#src/analysis/package/impossible.ts';
import type { PackageResult } from '#src/analysis/package/solve-package.ts';
import { find } from '#src/base/table.ts';
import type { ClientId, RequirementId } from '#src/dossier/ids.ts';
import { clashRecords, clashText } from '#src/views/package/clash-words.ts';
import { Card } from './card.tsx';
import css from './clash.module.css';

/** [PK47] Why there is no package: the records that clash, each a way there, and what would resolve it. */
export function ClashCard({ result }: { result: Exclude<PackageResult, { kind: 'found' }> }) {
  const { t } = useText();
  if (result.kind === 'unweighed') return <Unweighed clients={result.clients} />;
  if (result.kind === 'nothing') return <Card title={t('packageScreen:clash.nothing')}>{null}</Card>;
  return (
    <Card title={t('packageScreen:clash.title')}>
      <ul className={css.list}>
        {result.reasons.slice(0, 20).map((reason, at) => (
          <ClashItem key={`${reason.kind} ${at}`} reason={reason} />
        ))}
      </ul>
    </Card>
  );
}

function ClashItem({ reason }: { reason: Impossible }) {
  const text = useText();
  const names = useNames();
  const requirements = useDossier((dossier) => dossier.requirements);
  const records = clashRecords(reason);
  const go = (id: string): void => {
    select({ kind: 'requirement', id: id as RequirementId });
    showScreen('matrix');
  };
  return (
    <li>
      <p>{clashText(text, reason, names)}</p>
      <span className={css.records}>
        {records.slice(0, 24).map((id) => (
          <Button key={id} size="sm" onPress={() => go(id)}>
            {names.requirement(id)} {find(requirements, id)?.title ?? ''}
          </Button>
        ))}
      </span>
      <Remedy reason={reason} />
    </li>
  );
}

/** What takes the clash away in the question; the dossier itself is changed in the matrix. */
function Remedy({ reason }: { reason: Impossible }) {
  const { t, euroK } = useText();
  const names = useNames();
  if (reason.kind === 'budget')
    return (
      <Button variant="primary" onPress={() => setBudget(reason.budget, reason.needed)}>
        {t('packageScreen:clash.raise', { amount: euroK(reason.needed / 1000) })}
      </Button>
    );
  if (reason.kind === 'unoffered')
    return (
      <Button variant="primary" onPress={() => set({ prices: estimates })}>
        {t('packageScreen:clash.estimates')}
      </Button>
    );
  if (reason.kind === 'barred') {
    const barred = reason.path.at(-1) ?? '';
    return (
      <Button variant="primary" onPress={() => leaveToRule(barred)}>
        {t('packageScreen:clash.allow', { code: names.requirement(barred) })}
      </Button>
    );
  }
  if (reason.kind === 'exclusion') {
    const root = reason.other[0] ?? '';
    return (
      <Button variant="primary" onPress={() => release(root)}>
        {t('packageScreen:clash.release', { code: names.requirement(root) })}
      </Button>
    );
  }
  return null;
}

function Unweighed({ clients }: { clients: readonly string[] }) {
  const { t } = useText();
  const names = useNames();
  const go = (id: string): void => {
    showScreen('map');
    inspect({ kind: 'client', id: id as ClientId });
  };
  return (
    <Card title={t('packageScreen:clash.unweighed')}>
      <span className={css.records}>
        {clients.slice(0, 24).map((id) => (
          <Button key={id} size="sm" onPress={() => go(id)}>
            {names.client(id)}
          </Button>
        ))}
      </span>
    </Card>
  );
}
