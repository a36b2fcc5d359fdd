import { Undo2 } from 'lucide-react';
import { lookAt } from '#renderer/store/deciding.ts';
import { useDossier, useStatus } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { now } from '#renderer/store/fresh.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { InspectorSection } from '#renderer/ui/frame/inspector.tsx';
import { SealBadge } from '#renderer/ui/marks/seal-badge.tsx';
import { cellsOf } from '#src/base/grid.ts';
import { find } from '#src/base/table.ts';
import { takeBackEffect } from '#src/commands/decisions/take-back-effect.ts';
import { centsOf } from '#src/dossier/cents.ts';
import type { Account } from '#src/dossier/decision.ts';
import { isInForce } from '#src/dossier/in-force.ts';
import { clientName, moreEuros } from '#src/views/decisions/decision-words.ts';
import { writtenCostText, writtenText } from '#src/views/decisions/written-text.ts';
import css from './pane.module.css';
import { Badge, type SectionProps } from './said-sections.tsx';

/** What it costs and what it came down to, per client. */
export function CostSection({ decision: { accounts, costOnceK, costYearK } }: SectionProps) {
  const text = useText();
  const { t } = text;
  const once = centsOf(costOnceK);
  const year = centsOf(costYearK);
  const shown = accounts.filter(({ result, onceK, yearK }) => result !== 'equal' || onceK !== 0 || yearK !== 0);
  const amount = (thousands: number): string => moreEuros(text, centsOf(thousands));
  /** One bar can't be of both: what comes back every year weighs most. */
  const share = ({ onceK, yearK }: Account): number => Math.abs(year === 0 ? onceK : yearK);
  const most = Math.max(Number.EPSILON, ...accounts.map(share));
  const total = [
    year !== 0 && `${moreEuros(text, year)} ${t('decisions:record.costYear').toLocaleLowerCase()}`,
    once !== 0 && `${moreEuros(text, once)} ${t('decisions:record.costOnce').toLocaleLowerCase()}`,
  ].filter(Boolean);
  return (
    <InspectorSection
      title={t('decisions:pane.accounts')}
      aside={<b className={css.total}>{total.length > 0 ? total.join(', ') : t('decisions:pane.noCosts')}</b>}
    >
      <ul className={css.accounts}>
        {shown.map((account) => (
          <li key={account.client}>
            <Badge id={account.client} />
            <span className={css.track}>
              <i style={{ width: `${(share(account) / most) * 100}%` }} />
            </span>
            <span>{t(`decisions:results.${account.result}`)}</span>
            <span className={css.amounts}>
              {year !== 0 && <span>{t('decisions:pane.perYear', { amount: amount(account.yearK) })}</span>}
              {once !== 0 && <small>{t('decisions:pane.onceOnly', { amount: amount(account.onceK) })}</small>}
            </span>
          </li>
        ))}
      </ul>
    </InspectorSection>
  );
}

export function RatificationSection({ decision }: SectionProps) {
  const text = useText();
  const { t } = text;
  const dossier = useDossier((whole) => whole);
  const cells = cellsOf(dossier.ratifications, decision.id);
  return (
    <InspectorSection title={t('decisions:pane.ratification')}>
      {cells.length === 0 && <p className="muted">{t('decisions:pane.noRatification')}</p>}
      <ul className={css.rows}>
        {cells.map(({ client, body, state, on, reservation }) => {
          const party = find(dossier.clients, client);
          const name = clientName(text, dossier, client);
          const words = t(`decisions:bodies.${body}`);
          return (
            <li key={client}>
              <SealBadge
                hue={party?.hue ?? 10}
                letters={party?.badge ?? '–'}
                seal={state}
                name={t(`decisions:seal.${state}`, { client: name, body: words })}
              />
              <span>
                {name}
                {reservation !== '' && <q>{reservation}</q>}
              </span>
              <small>{on === null ? words : `${words}, ${text.date(on, now())}`}</small>
            </li>
          );
        })}
      </ul>
    </InspectorSection>
  );
}

/** What it changed elsewhere; once it no longer holds, that can go back. */
export function WrittenSection({ decision }: SectionProps) {
  const text = useText();
  const { t } = text;
  const dossier = useDossier((whole) => whole);
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const { id, code, written, writtenCost } = decision;
  if (written.length === 0 && writtenCost === null) return null;
  const takeBack = (): void => {
    const toast = t('decisions:pane.tookBack', { code });
    void runCommand(takeBackEffect, { id, at: now() }, { toast });
  };
  return (
    <InspectorSection title={t('decisions:pane.written')}>
      <ul className={css.written}>
        {written.map((each) => (
          <li key={`${each.requirement} ${each.client}`}>{writtenText(text, dossier, each)}</li>
        ))}
        {writtenCost !== null && <li>{writtenCostText(text, dossier, writtenCost)}</li>}
      </ul>
      {!isReadOnly && !isInForce(dossier, decision) && (
        <Button size="sm" icon={Undo2} onPress={takeBack}>
          {t('decisions:pane.takeBack')}
        </Button>
      )}
    </InspectorSection>
  );
}

export function HistorySection({ decision }: SectionProps) {
  const text = useText();
  const { t } = text;
  const dossier = useDossier((whole) => whole);
  const before = find(dossier.decisions, decision.supersedes ?? '');
  const after = dossier.decisions.find(({ supersedes }) => supersedes === decision.id);
  const { withdrawn } = decision;
  if (before === undefined && after === undefined && withdrawn === null) return null;
  return (
    <InspectorSection title={t('decisions:pane.history')}>
      <div className={css.history}>
        {withdrawn !== null && (
          <p>
            {t('decisions:pane.withdrawn', {
              date: text.date(withdrawn.on, now()),
              client: clientName(text, dossier, withdrawn.client),
            })}
            <q>{withdrawn.reason}</q>
          </p>
        )}
        {before && (
          <Button size="sm" onPress={() => lookAt(before.id)}>
            {t('decisions:pane.replaces', { code: before.code })}
          </Button>
        )}
        {after && (
          <Button size="sm" onPress={() => lookAt(after.id)}>
            {t('decisions:pane.replacedBy', { code: after.code })}
          </Button>
        )}
      </div>
    </InspectorSection>
  );
}
