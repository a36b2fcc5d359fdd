import { Landmark } from 'lucide-react';
import type { ReactNode } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { now } from '#renderer/store/fresh.ts';
import { useText } from '#renderer/store/settings.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { InspectorSection } from '#renderer/ui/frame/inspector.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { find } from '#src/base/table.ts';
import type { Decision } from '#src/dossier/decision.ts';
import { clientName } from '#src/views/decisions/decision-words.ts';
import css from './pane.module.css';

export interface SectionProps {
  decision: Decision;
}

/** A client's badge; one that left has its name in words only. */
export function Badge({ id }: { id: string }) {
  const text = useText();
  const dossier = useDossier((whole) => whole);
  const client = find(dossier.clients, id);
  return client ? (
    <ClientBadge hue={client.hue} letters={client.badge} name={client.name} />
  ) : (
    <small>{clientName(text, dossier, id)}</small>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (children === '') return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

export function DeciderSection({ decision }: SectionProps) {
  const text = useText();
  const { t } = text;
  const { decider, rule, validUntil, reviewOn, conditions, version, decidedOn } = decision;
  const who = [decider.name, decider.role].filter((part) => part !== '').join(', ');
  const inName = decider.body === '' ? '' : `${t('decisions:pane.inNameOf', { body: decider.body })}, `;
  return (
    <InspectorSection title={t('decisions:pane.by')}>
      <div className={css.decider}>
        <Icon icon={Landmark} size={20} />
        <span>
          <b>{who}</b>
          <small>
            {inName}
            {decider.mandate}
          </small>
        </span>
      </div>
      <dl className={css.facts}>
        <Fact name={t('decisions:pane.rule')}>
          {t(`decisions:rules.${rule}`)}, {t(`decisions:ruleHints.${rule}`)}
        </Fact>
        <Fact name={t('decisions:pane.taken')}>{text.date(decidedOn, now())}</Fact>
        <Fact name={t('decisions:pane.validUntil')}>{validUntil}</Fact>
        <Fact name={t('decisions:pane.review')}>{reviewOn === null ? '' : text.date(reviewOn, now())}</Fact>
        <Fact name={t('decisions:pane.conditions')}>{conditions}</Fact>
        <Fact name={t('decisions:pane.version')}>{t('decisions:pane.versionOf', { version })}</Fact>
      </dl>
    </InspectorSection>
  );
}

export function ReservationsSection({ decision: { reservations } }: SectionProps) {
  const { t } = useText();
  return (
    <InspectorSection title={t('decisions:pane.reservations')}>
      {reservations.length === 0 && <p className="muted">{t('decisions:pane.noReservations')}</p>}
      <ul className={css.quotes}>
        {reservations.map(({ client, text, by, isCondition }) => (
          <li key={client}>
            <Badge id={client} />
            <span>
              <q>{text}</q>
              <small>{[by, isCondition ? t('decisions:pane.asCondition') : ''].filter(Boolean).join(' · ')}</small>
            </span>
          </li>
        ))}
      </ul>
    </InspectorSection>
  );
}

export function StancesSection({ decision: { stances } }: SectionProps) {
  const { t } = useText();
  if (stances.length === 0) return null;
  return (
    <InspectorSection title={t('decisions:pane.stances')}>
      <ul className={css.quotes}>
        {stances.map(({ client, step, reason }) => (
          <li key={client}>
            <Badge id={client} />
            <span>
              {t(`decisions:steps.s${step}`)}
              {reason !== '' && <q>{reason}</q>}
            </span>
          </li>
        ))}
      </ul>
    </InspectorSection>
  );
}

export function ConsideredSection({ decision: { considered, option } }: SectionProps) {
  const { t } = useText();
  if (considered.length === 0) return null;
  return (
    <InspectorSection title={t('decisions:pane.considered')}>
      <ul className={css.rows}>
        {considered.map(({ id, code, title }) => (
          <li key={id} data-chosen={id === option || undefined}>
            <span className="num">{code}</span>
            <span>{title}</span>
            {id === option && <small>{t('decisions:pane.chosen')}</small>}
          </li>
        ))}
      </ul>
    </InspectorSection>
  );
}
