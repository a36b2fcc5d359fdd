import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { NumberField } from '#renderer/ui/controls/number-field.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { find } from '#src/base/table.ts';
import type { Client } from '#src/dossier/client.ts';
import { type Option, type Outcome, rungs } from '#src/dossier/option.ts';
import type { Value } from '#src/dossier/parameter.ts';
import { priorities } from '#src/dossier/position.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import { involvedClients } from '#src/views/cases/case-scene.ts';
import { unitOf } from '#src/views/words/value-text.ts';
import css from './option-dialog.module.css';
import { putOption } from './put-option.ts';
import { outcomesWith } from './put-outcomes.ts';

/** What the option makes of each requirement of the case, for each client: the rung of the ladder, the value and the class. */
export function OutcomeTable({ option }: { option: Option }) {
  const { t } = useText();
  const dossier = useDossier((whole) => whole);
  const requirements = (find(dossier.cases, option.case)?.requirements ?? []).flatMap(
    (id) => find(dossier.requirements, id) ?? [],
  );
  const clients = involvedClients(dossier, option.case);
  if (requirements.length === 0) return <p className="muted">{t('caseOptions:noRequirements')}</p>;
  return (
    <section>
      <h3 className={css.legend}>{t('caseOptions:outcomes')}</h3>
      {requirements.map((requirement) => (
        <div key={requirement.id} className={css.outcomes}>
          <b title={requirement.title}>
            {requirement.code} {requirement.title}
          </b>
          <ul>
            <OutcomeRow option={option} requirement={requirement} clients={clients} client={null} />
            {clients.map((client) => (
              <OutcomeRow
                key={client.id}
                option={option}
                requirement={requirement}
                clients={[client]}
                client={client}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

interface RowProps {
  option: Option;
  requirement: Requirement;
  /** For whom the row counts. */
  clients: readonly Client[];
  /** The one client it is about; null = all of them at once. */
  client: Client | null;
}

const NONE = 'none';

/** What all say alike; undefined where they differ. */
function common<T>(values: readonly T[]): T | undefined {
  return values.every((value) => value === values[0]) ? values[0] : undefined;
}

function OutcomeRow({ option, requirement, clients, client }: RowProps) {
  const { t } = useText();
  const ids = clients.map(({ id }) => id as string);
  const found = ids.map((id) => option.outcomes.find((one) => one.requirement === requirement.id && one.client === id));
  const put = (patch: Partial<Outcome> | null): void =>
    putOption(option, { outcomes: outcomesWith(option, requirement.id, ids, patch) });
  const name = client?.name ?? t('caseOptions:allAs');
  const rung = common(found.map((one) => one?.rung ?? NONE));
  const priority = common(found.map((one) => one?.priority ?? NONE));
  const value = common(found.map((one) => one?.value ?? null));
  return (
    <li className={css.outcome} data-all={client === null}>
      <span className={css.who}>
        {client && <ClientBadge hue={client.hue} letters={client.badge} />}
        <span title={name}>{name}</span>
      </span>
      <Select
        label={t('caseOptions:rungOf', { client: name })}
        isLabelHidden
        value={rung ?? null}
        onChange={(chosen) => put(chosen === NONE ? null : { rung: rungs.find((each) => each === chosen) ?? 'same' })}
        options={[
          { value: NONE, label: t('caseOptions:rungNone') },
          ...rungs.map((each) => ({ value: each as string, label: t(`weighing:rung.${each}`) })),
        ]}
      />
      <OutcomeValue requirement={requirement} name={name} value={value} onChange={(next) => put({ value: next })} />
      <Select
        label={t('caseOptions:priorityOf', { client: name })}
        isLabelHidden
        value={priority ?? null}
        onChange={(chosen) => put({ priority: priorities.find((each) => each === chosen) ?? null })}
        options={[
          { value: NONE, label: t('caseOptions:priorityNone') },
          ...priorities.map((each) => ({ value: each as string, label: t(`analysis:priorities.${each}`) })),
        ]}
      />
    </li>
  );
}

interface ValueProps {
  requirement: Requirement;
  name: string;
  /** undefined = they differ. */
  value: Value | null | undefined;
  onChange: (value: Value | null) => void;
}

function OutcomeValue({ requirement: { parameter }, name, value, onChange }: ValueProps) {
  const { t } = useText();
  const label = t('caseOptions:valueOf', { client: name });
  if (parameter === null) return <span />;
  if (parameter.kind === 'number')
    return (
      <NumberField
        label={label}
        isLabelHidden
        value={typeof value === 'number' ? value : null}
        unit={unitOf(parameter)}
        onChange={(next) => next !== value && onChange(next)}
        isWheelDisabled
      />
    );
  return (
    <Select
      label={label}
      isLabelHidden
      value={typeof value === 'string' ? value : NONE}
      onChange={(chosen) => onChange(chosen === NONE ? null : chosen)}
      options={[
        { value: NONE, label: t('caseOptions:priorityNone') },
        ...parameter.categories.map((each) => ({ value: each, label: each })),
      ]}
    />
  );
}
