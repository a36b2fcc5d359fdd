import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Tag } from '#renderer/ui/controls/tag.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { hueColor } from '#renderer/ui/marks/hue.ts';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { set, usePackage } from '#renderer/features/package/package-state.ts';
import type { ClientOutcome } from '#src/analysis/package/outcome.ts';
import type { PackageProblem } from '#src/analysis/package/problem.ts';
import { type PackageRule, packageRules } from '#src/analysis/package/rules.ts';
import type { FoundPackage } from '#src/analysis/package/solve-package.ts';
import { find } from '#src/base/table.ts';
import type { Client } from '#src/dossier/client.ts';
import { mustText, points } from '#src/views/package/lead.ts';
import type { CSSProperties } from 'react';
import { Card } from './card.tsx';
import css from './value-card.module.css';

interface ValueCardProps {
  problem: PackageProblem;
  found: FoundPackage;
  /** What another rule gives, as a tick on each bar. */
  tick: FoundPackage | null;
}

/** [PK44] What each client gets of what it values, on its own scale; the clients keep their order. */
export function ValueCard({ problem, found, tick }: ValueCardProps) {
  const { t } = useText();
  const { outcome } = found;
  const spread =
    outcome.lowest === null || outcome.highest === null ? null : points(outcome.highest) - points(outcome.lowest);
  return (
    <Card
      title={t('packageScreen:value.title')}
      end={spread !== null && <Tag>{t('packageScreen:value.spread', { count: spread })}</Tag>}
    >
      <ValueRows problem={problem} found={found} tick={tick} />
      <Against tick={tick} rule={found.rule} />
    </Card>
  );
}

function ValueRows({ problem, found, tick }: ValueCardProps) {
  const clients = useDossier((dossier) => dossier.clients);
  const lowest = found.outcome.lowest === null ? null : points(found.outcome.lowest);
  return (
    // biome-ignore lint: a scrolling region must be reachable by keyboard
    <ul className={css.rows} data-size={sizeOf(problem.clients.length)} tabIndex={problem.clients.length > 6 ? 0 : -1}>
      {found.outcome.clients.map((outcome, at) => {
        const client = find(clients, outcome.client);
        return client === undefined ? null : (
          <ValueRow
            key={client.id}
            client={client}
            outcome={outcome}
            needs={problem.clients[at]?.needs.length ?? 0}
            other={tick?.outcome.clients[at]?.satisfaction ?? null}
            otherRule={tick?.rule ?? null}
            isLowest={outcome.satisfaction !== null && points(outcome.satisfaction) === lowest}
          />
        );
      })}
    </ul>
  );
}

function sizeOf(count: number): 'wide' | 'middle' | 'dense' {
  return count <= 4 ? 'wide' : count <= 6 ? 'middle' : 'dense';
}

interface ValueRowProps {
  client: Client;
  outcome: ClientOutcome;
  needs: number;
  other: number | null;
  otherRule: PackageRule | null;
  isLowest: boolean;
}

function ValueRow({ client, outcome, needs, other, otherRule, isLowest }: ValueRowProps) {
  const text = useText();
  const { t } = text;
  const { satisfaction } = outcome;
  const figure = satisfaction === null ? null : points(satisfaction);
  const musts = mustText(text, outcome, needs);
  const words =
    figure === null
      ? `${client.name}: ${t('packageScreen:value.nothing')}`
      : other === null || otherRule === null
        ? t('packageScreen:value.row', { name: client.name, figure })
        : t('packageScreen:value.rowAgainst', {
            name: client.name,
            figure,
            rule: t(`packageScreen:rules.${otherRule}`),
            other: points(other),
          });
  return (
    <li className={css.row} data-lowest={isLowest}>
      <ClientBadge hue={client.hue} letters={client.badge} />
      <span className={css.name} title={client.name}>
        <b>{client.name}</b>
        <small>{musts}</small>
      </span>
      <span className={css.bar} role="img" aria-label={words} style={{ '--c': hueColor(client.hue) } as CSSProperties}>
        <i className={css.fill} style={{ width: `${(satisfaction ?? 0) * 100}%` }} />
        {other !== null && <i className={css.tick} style={{ left: `${other * 100}%` }} />}
      </span>
      <b className={css.points}>{figure ?? '–'}</b>
    </li>
  );
}

/** Which rule the ticks are of; none is better, so any can be held against any. */
function Against({ tick, rule }: { tick: FoundPackage | null; rule: PackageRule }) {
  const { t } = useText();
  const against = usePackage((asking) => asking.against);
  const others = packageRules.filter((each) => each !== rule);
  return (
    <div className={css.foot}>
      {tick !== null && <i className={css.key} aria-hidden="true" />}
      <Select
        label={t('packageScreen:value.against')}
        isLabelHidden
        className={css.select}
        value={against === null || against === rule ? 'none' : against}
        onChange={(next) => set({ against: next === 'none' ? null : next })}
        options={[
          ...others.map((each) => ({
            value: each as PackageRule | 'none',
            label: t('packageScreen:value.tick', { rule: t(`packageScreen:rules.${each}`) }),
          })),
          { value: 'none' as const, label: t('packageScreen:value.noAgainst') },
        ]}
      />
    </div>
  );
}
