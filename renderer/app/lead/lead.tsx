import { clsx } from 'clsx';
import { ArrowRight, Check, Plus, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { currentAnalysis, useAnalysis, useDossier, useStatus } from '#renderer/store/document.ts';
import { markSeen, useIsHintNew } from '#renderer/store/hints.ts';
import { useSession } from '#renderer/store/session.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { StatusGlyph } from '#renderer/ui/marks/status-glyph.tsx';
import { leadStep, type LeadStep } from '#src/views/first-minute.ts';
import type { Text } from '#src/text/text.ts';
import css from './lead.module.css';
import { takeStep } from './take-step.ts';

/** [W25] Leads a newcomer from a dossier without conflicts to its first one, above the screen so that it covers nothing. */
export function Lead() {
  const session = useStatus((status) => status.session);
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const isNew = useIsHintNew('first-minute');
  return isNew && !isReadOnly && session !== null ? <FromTheStart key={session} /> : null;
}

/** A dossier that came with conflicts needs no lead: the map points at one, see [P16]. */
function FromTheStart() {
  const [hadConflicts] = useState(() => currentAnalysis().conflicts.length > 0);
  const screen = useSession((session) => session.screen);
  const isWorking = screen === 'map' || screen === 'matrix' || screen === 'conflicts';
  return hadConflicts || !isWorking ? null : <Steps />;
}

const order = ['clients', 'requirement', 'priorities'] as const;

function Steps() {
  const text = useText();
  const { t } = text;
  const dossier = useDossier((whole) => whole);
  const analysis = useAnalysis((whole) => whole);
  const looking = useSession(({ selection }) => (selection?.kind === 'requirement' ? selection.id : null));
  const screen = useSession((session) => session.screen);
  const step = leadStep(dossier, analysis, looking);
  const isFollowed = step.kind === 'conflict' && screen === 'conflicts';
  useEffect(() => {
    if (isFollowed) markSeen('first-minute');
  }, [isFollowed]);
  const at = step.kind === 'conflict' ? order.length : order.indexOf(step.kind);
  const { title, why } = wordsOf(text, step);
  return (
    <aside className={css.lead} aria-label={t('lead:label')}>
      {step.kind === 'conflict' ? <StatusGlyph status="conflict" size={20} /> : <Progress at={at} />}
      <p role="status">
        {step.kind !== 'conflict' && <span className="vh">{t('lead:step', { step: at + 1 })}: </span>}
        <b>{title}</b> <span>{why}</span>
      </p>
      <Button
        variant="primary"
        size="sm"
        {...(at < 2 ? { icon: Plus } : { iconEnd: ArrowRight })}
        onPress={() => takeStep(step)}
      >
        {t(`lead:${step.kind}.do`)}
      </Button>
      <IconButton icon={X} size="sm" label={t('lead:close')} onPress={() => markSeen('first-minute')} />
    </aside>
  );
}

function Progress({ at }: { readonly at: number }) {
  return (
    <span className={css.progress} aria-hidden="true">
      {order.map((kind, index) => (
        <i key={kind} className={clsx(index < at && css.done, index === at && css.now)}>
          {index < at ? <Icon icon={Check} size={14} stroke={2.5} /> : index + 1}
        </i>
      ))}
    </span>
  );
}

function wordsOf({ t }: Text, step: LeadStep): { readonly title: string; readonly why: string } {
  if (step.kind === 'clients') {
    return {
      title: t(step.missing === 1 ? 'lead:clients.titleOne' : 'lead:clients.title'),
      why: t('lead:clients.text'),
    };
  }
  if (step.kind !== 'priorities') return { title: t(`lead:${step.kind}.title`), why: t(`lead:${step.kind}.text`) };
  const { must, wont, given } = step;
  const why = given === 'must' ? 'needsWont' : given === 'wont' ? 'needsMust' : 'text';
  return { title: t('lead:priorities.title'), why: t(`lead:priorities.${why}`, { must, wont }) };
}
