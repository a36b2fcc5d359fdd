import { Check, CircleDashed, Ellipsis } from 'lucide-react';
import { changeFriction, dropFriction } from '#renderer/features/relations/edits.ts';
import { PrivateMark } from '#renderer/parts/cases/private-mark.tsx';
import { PartyMark } from '#renderer/parts/parties/party-mark.tsx';
import { EventSign } from '#renderer/parts/relations/event-sign.tsx';
import { showDialog } from '#renderer/store/dialogs.ts';
import { useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { InPlaceText } from '#renderer/ui/controls/in-place-text.tsx';
import { Menu } from '#renderer/ui/overlays/menu.tsx';
import { addDays, daysBetween } from '#src/base/day.ts';
import type { Friction } from '#src/dossier/friction.ts';
import { type Side, sides } from '#src/dossier/pulse.ts';
import type { Text } from '#src/text/text.ts';
import { betweenParties } from '#src/views/agreements/between.ts';
import type { Ends } from '#src/views/relations/parties.ts';
import css from './parts.module.css';

interface ItemProps {
  friction: Friction;
  ends: Ends;
  today: string;
}

/** Its words, how long it is open or took, and per side whether it says so too. [RL15] What is private is marked and can't be shared. */
export function FrictionItem({ friction, ends, today }: ItemProps) {
  const text = useText();
  const { t } = text;
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const { id, kind, solvedOn, isShared } = friction;
  return (
    <li className={css.item} data-private={!isShared}>
      {kind === 'friction' && <EventSign kind="friction" isOpen={solvedOn === null} />}
      <span className={css.words}>
        <b>
          {kind !== 'friction' && `${t(`relations:frictions.kinds.${kind}`)}: `}
          <InPlaceText
            label={t('relations:frictions.edit')}
            value={friction.text}
            placeholder={t('relations:frictions.text')}
            isRequired
            isReadOnly={isReadOnly}
            onCommit={(words) => changeFriction(id, { text: words })}
          />
        </b>
        <small>{standText(text, friction, today)}</small>
        {(friction.explanation !== '' || !isReadOnly) && (
          <small className={css.explanation}>
            <InPlaceText
              label={t('relations:frictions.explanation')}
              value={friction.explanation}
              placeholder={t('relations:frictions.explain')}
              isParagraph
              isReadOnly={isReadOnly}
              onCommit={(explanation) => changeFriction(id, { explanation })}
            />
          </small>
        )}
      </span>
      <span className={css.end}>
        {!isShared && <PrivateMark label={t('relations:privateMark')} />}
        {kind === 'friction' &&
          sides.map((side) => <Acknowledged key={side} friction={friction} side={side} ends={ends} today={today} />)}
        {!isReadOnly && <FrictionMenu friction={friction} ends={ends} today={today} />}
      </span>
    </li>
  );
}

/** `6 dagen open`, `opgelost in 21 dagen`, `genoteerd 30 november`. */
export function standText({ t, date }: Text, { kind, on, solvedOn }: Friction, today: string): string {
  if (kind !== 'friction') return t('relations:frictions.noted', { day: date(on, today) });
  return solvedOn === null
    ? t('relations:frictions.openDays', { count: Math.max(0, daysBetween(on, today)) })
    : t('relations:frictions.solvedIn', { count: Math.max(0, daysBetween(on, solvedOn)) });
}

const fields = { client: 'acknowledgedByClient', other: 'acknowledgedByOther' } as const;

function Acknowledged({ friction, side, ends, today }: ItemProps & { side: Side }) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const field = fields[side];
  const has = friction[field] !== null;
  const said = t(has ? 'relations:frictions.has' : 'relations:frictions.hasNot', { side: ends[side].name });
  return (
    <button
      type="button"
      className={css.acknowledged}
      aria-pressed={has}
      title={said}
      disabled={isReadOnly}
      onClick={() => changeFriction(friction.id, { [field]: has ? null : today })}
    >
      <span aria-hidden>
        <PartyMark party={ends[side]} size="xs" />
      </span>
      <span className="vh">{said}</span>
      <Icon icon={has ? Check : CircleDashed} size={14} stroke={has ? 2.4 : 1.8} />
    </button>
  );
}

function FrictionMenu({ friction, ends, today }: ItemProps) {
  const { t } = useText();
  const { id, kind, text, isShared, solvedOn } = friction;
  const act = (): void =>
    showDialog({
      kind: 'action',
      draft: {
        title: text.slice(0, 200),
        dueOn: addDays(today, 14),
        owner: t('actions:you'),
        about: { kind: 'friction', id },
      },
    });
  const run: Readonly<Record<string, () => void>> = {
    share: () => changeFriction(id, { isShared: true }, t('relations:frictions.sharedDone')),
    unshare: () => changeFriction(id, { isShared: false }, t('relations:frictions.unsharedDone')),
    solve: () => changeFriction(id, { solvedOn: solvedOn === null ? today : null }),
    act,
    agree: () =>
      showDialog({
        kind: 'agreement',
        draft: { ...betweenParties([ends.client, ends.other]), source: { kind: 'friction', id } },
      }),
    remove: () => dropFriction(id),
  };
  const own = [
    isShared
      ? { id: 'unshare', label: t('relations:frictions.unshare') }
      : { id: 'share', label: t('relations:frictions.share') },
    { id: 'solve', label: t(solvedOn === null ? 'relations:frictions.solve' : 'relations:frictions.unsolve') },
  ];
  const items = [
    ...(kind === 'friction' ? own : []),
    { id: 'act', label: t('relations:frictions.act') },
    // What is never shared is no ground for an agreement that is.
    ...(kind === 'friction' ? [{ id: 'agree', label: t('agreements:add') }] : []),
    { id: 'remove', label: t('relations:frictions.remove') },
  ];
  return (
    <Menu
      label={t('relations:frictions.menu', { text })}
      trigger={<IconButton size="sm" icon={Ellipsis} label={t('relations:frictions.menu', { text })} />}
      groups={[{ id: 'do', items }]}
      onAction={(key) => run[key]?.()}
    />
  );
}
