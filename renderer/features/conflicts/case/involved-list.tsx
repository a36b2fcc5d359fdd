import { useDossier } from '#renderer/store/document.ts';
import { runCommand } from '#renderer/store/edit.ts';
import { useText } from '#renderer/store/settings.ts';
import { Checkbox } from '#renderer/ui/controls/checkbox.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { cellsOf } from '#src/base/grid.ts';
import { byOrder } from '#src/base/order.ts';
import { removeStake } from '#src/commands/cases/remove-stake.ts';
import { setStake } from '#src/commands/cases/set-stake.ts';
import type { Case } from '#src/dossier/case.ts';
import css from './case.module.css';

/** Camps one can choose; a case of more keeps them, they are only not offered here. */
const OFFERED_CAMPS = 4;
const NONE = 'none';

/** Every client that may be heard: in or out, and in which camp. */
export function InvolvedList({ record }: { record: Case }) {
  const { t } = useText();
  const clients = useDossier((dossier) => dossier.clients);
  const stakes = useDossier((dossier) => cellsOf(dossier.stakes, record.id));
  const most = Math.max(OFFERED_CAMPS, ...stakes.map(({ camp }) => (camp ?? -1) + 1));
  const camps = [
    { value: NONE, label: t('caseScreen:noCamp') },
    ...Array.from({ length: most }, (_, at) => ({
      value: String(at),
      label: t('caseScreen:campNumber', { number: at + 1 }),
    })),
  ];
  return (
    <section className={css.field}>
      <h3>{t('caseScreen:involved')}</h3>
      <p className="muted">{t('caseScreen:involvedHint')}</p>
      <ul className={css.dialogList}>
        {clients
          .filter(({ kind }) => kind !== 'ssc')
          .toSorted(byOrder)
          .map((client) => {
            const stake = stakes.find((each) => each.client === client.id);
            const at = { case: record.id, client: client.id };
            return (
              <li key={client.id} className={css.dialogRow}>
                <ClientBadge hue={client.hue} letters={client.badge} />
                <Checkbox
                  isSelected={stake !== undefined}
                  onChange={(isOn) =>
                    void (isOn ? runCommand(setStake, { ...at, patch: {} }) : runCommand(removeStake, at))
                  }
                >
                  {client.name}
                </Checkbox>
                {stake && (
                  <Select
                    label={t('caseScreen:camp', { client: client.name })}
                    isLabelHidden
                    value={stake.camp === null ? NONE : String(stake.camp)}
                    onChange={(value) =>
                      void runCommand(setStake, { ...at, patch: { camp: value === NONE ? null : Number(value) } })
                    }
                    options={camps}
                  />
                )}
              </li>
            );
          })}
      </ul>
    </section>
  );
}
