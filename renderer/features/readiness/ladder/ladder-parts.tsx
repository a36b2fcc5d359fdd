import { useText } from '#renderer/store/settings.ts';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { ladderSteps } from '#src/dossier/ladder.ts';
import { clientLadderText, meaningText, type ProcessLadders, stepName } from '#src/views/readiness/ladder-view.ts';
import css from './ladder.module.css';
import { share } from './step-bar.tsx';

const ticks = [0, 1, 2, 3, 4, 5] as const;
const signs = ['own', 'ssc', 'ahead', 'carried'] as const;

export function Legend() {
  const { t } = useText();
  return (
    <ul className={css.legend}>
      {signs.map((sign) => (
        <li key={sign}>
          <i className={css[`${sign}Sign`]} aria-hidden="true" />
          {t(`readiness:ladder.${sign}`)}
        </li>
      ))}
    </ul>
  );
}

export function Heads({ view }: { readonly view: ProcessLadders }) {
  const text = useText();
  return (
    <thead>
      <tr>
        <td className={css.keys}>{text.t('readiness:ladder.keys')}</td>
        {view.clients.map((each) => (
          <th key={each.client.id} scope="col">
            <span className={css.client}>
              <ClientBadge hue={each.client.hue} letters={each.client.badge} />
              <b title={each.client.name}>{each.client.name}</b>
            </span>
            <small>{clientLadderText(text, each)}</small>
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** A step with its number; [RY2] where clients are two or more apart, that is said. */
export function StepHead({ at, apart }: { readonly at: number; readonly apart: number | null }) {
  const text = useText();
  const step = ladderSteps[at] ?? 'harmonise';
  const means = text.t(`readiness:stepMeans.${step}`);
  return (
    <span
      className={css.step}
      title={step === 'concentrate' ? `${means}, ${text.t('readiness:ladder.optional')}` : means}
    >
      <i>{at + 1}</i>
      <span>
        {stepName(text, at)}
        {apart !== null && apart > 1 && <small>{text.t('readiness:ladder.apart', { count: apart })}</small>}
      </span>
    </span>
  );
}

/** The scale, and what the largest lead of each client means. */
export function Foot({ view }: { readonly view: ProcessLadders }) {
  const text = useText();
  return (
    <tfoot>
      <tr aria-hidden="true">
        <td />
        {view.clients.map(({ client }) => (
          <td key={client.id}>
            <span className={css.scale}>
              {ticks.map((tick) => (
                <i key={tick} style={{ left: share(tick) }}>
                  {tick}
                </i>
              ))}
            </span>
          </td>
        ))}
      </tr>
      <tr>
        <th scope="row">{text.t('readiness:ladder.meaning')}</th>
        {view.clients.map((each) => (
          <td key={each.client.id} className={css.meaning}>
            {meaningText(text, each)}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
