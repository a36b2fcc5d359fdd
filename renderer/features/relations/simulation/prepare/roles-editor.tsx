import { Plus, X } from 'lucide-react';
import { PartyMark } from '#renderer/parts/parties/party-mark.tsx';
import { useStatus } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { InPlaceText } from '#renderer/ui/controls/in-place-text.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { canSwap, playersOf } from '#src/analysis/simulation/players.ts';
import type { Session, SessionCard } from '#src/dossier/session.ts';
import { partyKey } from '#src/views/relations/culture-view.ts';
import {
  lookOf,
  type SeatedParty,
  useRelationOf,
  useSeatedParties,
} from '#renderer/features/relations/simulation/use-simulation.ts';
import css from './prepare.module.css';

const MOST_ROLES = 20;
const NOBODY = 'nobody';

type Role = SessionCard['roles'][number];

interface RolesProps {
  session: Session;
  card: SessionCard;
  onChange: (patch: Partial<SessionCard>) => void;
}

/** [SI5] Who plays what in the first round, and in the second when the sides have changed places. */
export function RolesEditor({ session, card, onChange }: RolesProps) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  const parties = useSeatedParties();
  const relation = useRelationOf(session);
  const second = playersOf({ ...card, isSwapped: true }, relation);
  const put = (at: number, patch: Partial<Role>): void =>
    onChange({ roles: card.roles.map((role, index) => (index === at ? { ...role, ...patch } : role)) });
  return (
    <>
      <h3 className={css.part}>{t('simulation:roles')}</h3>
      <table className={css.roles}>
        <thead>
          <tr>
            <th>{t('simulation:role')}</th>
            <th>{t('simulation:does')}</th>
            <th>{t('simulation:ownPart')}</th>
            <th>{t('simulation:secondRound')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {card.roles.map((role, at) => (
            <RoleRow
              key={at}
              role={role}
              parties={parties}
              second={lookOf(parties, second[at]?.player ?? null)}
              onChange={(patch) => put(at, patch)}
              onRemove={() => onChange({ roles: card.roles.filter((_, index) => index !== at) })}
            />
          ))}
        </tbody>
      </table>
      <div className={css.foot}>
        {!isReadOnly && (
          <Button
            size="sm"
            icon={Plus}
            isDisabled={card.roles.length >= MOST_ROLES}
            onPress={() =>
              onChange({ roles: [...card.roles, { title: t('simulation:newRole'), does: '', playedBy: null }] })
            }
          >
            {t('simulation:addRole')}
          </Button>
        )}
        {!canSwap(card, relation) && <span className={css.quiet}>{t('simulation:cantSwap')}</span>}
      </div>
    </>
  );
}

interface RowProps {
  role: Role;
  parties: readonly SeatedParty[];
  second: SeatedParty['look'] | null;
  onChange: (patch: Partial<Role>) => void;
  onRemove: () => void;
}

function RoleRow({ role, parties, second, onChange, onRemove }: RowProps) {
  const { t } = useText();
  const isReadOnly = useStatus((status) => status.isReadOnly);
  return (
    <tr>
      <td>
        <InPlaceText
          label={t('simulation:role')}
          value={role.title}
          placeholder={t('simulation:role')}
          maxLength={500}
          isReadOnly={isReadOnly}
          onCommit={(title) => onChange({ title })}
        />
      </td>
      <td>
        <InPlaceText
          label={t('simulation:doesOf', { role: role.title })}
          value={role.does}
          placeholder={t('simulation:doesEmpty')}
          isReadOnly={isReadOnly}
          onCommit={(does) => onChange({ does })}
        />
      </td>
      <td>
        <Player role={role} parties={parties} isReadOnly={isReadOnly} onChange={onChange} />
      </td>
      <td>
        <Second look={second} />
      </td>
      <td>
        {!isReadOnly && (
          <IconButton size="sm" icon={X} label={t('simulation:remove', { title: role.title })} onPress={onRemove} />
        )}
      </td>
    </tr>
  );
}

interface PlayerProps {
  role: Role;
  parties: readonly SeatedParty[];
  isReadOnly: boolean;
  onChange: (patch: Partial<Role>) => void;
}

function Player({ role, parties, isReadOnly, onChange }: PlayerProps) {
  const { t } = useText();
  const value = role.playedBy === null ? NOBODY : partyKey(role.playedBy);
  const options = parties.map(({ key, look }) => ({
    value: key,
    label: look.name,
    glyph: <PartyMark party={look} size="xs" />,
  }));
  return (
    <Select
      label={t('simulation:playedBy', { role: role.title })}
      isLabelHidden
      options={[{ value: NOBODY, label: t('simulation:nobody') }, ...options]}
      value={options.some((each) => each.value === value) ? value : NOBODY}
      isDashed={role.playedBy === null}
      isDisabled={isReadOnly}
      onChange={(key) => onChange({ playedBy: parties.find((party) => party.key === key)?.ref ?? null })}
    />
  );
}

function Second({ look }: { look: SeatedParty['look'] | null }) {
  const { t } = useText();
  if (look === null) return <span className={css.quiet}>{t('simulation:nobody')}</span>;
  return (
    <span className={css.second}>
      <PartyMark party={look} size="xs" />
      <span>{look.name}</span>
    </span>
  );
}
