import { UsersRound } from 'lucide-react';
import { useState } from 'react';
import { PartyMark } from '#renderer/parts/parties/party-mark.tsx';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { castOpen, openRoles } from '#src/analysis/simulation/cast.ts';
import type { Session } from '#src/dossier/session.ts';
import { changeSession } from '#renderer/features/relations/simulation/edits.ts';
import { useSeatedParties } from '#renderer/features/relations/simulation/use-simulation.ts';
import css from './prepare.module.css';

/** [SI6] All roles without a player at once: one party delivers, the clients take turns. */
export function CastRow({ session }: { session: Session }) {
  const { t } = useText();
  const parties = useSeatedParties();
  const suppliers = parties.filter(({ ref }) => ref.kind !== 'client');
  const clients = parties.filter(({ ref }) => ref.kind === 'client').map(({ ref }) => ref);
  const [chosen, setChosen] = useState<string | null>(null);
  const other = parties.find(({ key }) => key === chosen);
  const count = openRoles(session.cards);
  if (count === 0 || parties.length < 2) return null;
  return (
    <div className={css.cast}>
      <Select
        label={t('simulation:cast.who')}
        placeholder={t('simulation:cast.choose')}
        options={suppliers.map(({ key, look }) => ({
          value: key,
          label: look.name,
          glyph: <PartyMark party={look} size="xs" />,
        }))}
        value={chosen}
        onChange={setChosen}
      />
      <Button
        icon={UsersRound}
        isDisabled={other === undefined}
        onPress={() => changeSession(session.id, { cards: castOpen(session.cards, other?.ref ?? null, clients) })}
      >
        {t('simulation:cast.do', { count })}
      </Button>
    </div>
  );
}
