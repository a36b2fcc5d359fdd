import type { DecisionWish } from '#renderer/store/dialogs.ts';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { TextArea } from '#renderer/ui/controls/text-area.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { Select } from '#renderer/ui/overlays/select.tsx';
import { stanceSteps, type StanceStep } from '#src/dossier/stance.ts';
import { clientName } from '#src/views/decisions/decision-words.ts';
import { involvedIn, saidIn } from './draft.ts';
import { Part, type PartProps, Party } from './part.tsx';
import css from './record.module.css';

/** Where everyone involved stands: as it was said for an option, else asked here. */
export function StancesPart({ wish, draft, onChange }: PartProps & { wish: DecisionWish }) {
  const text = useText();
  const { t } = text;
  const dossier = useDossier((whole) => whole);
  const said = new Map(saidIn(dossier, draft).map((each) => [each.client, each]));
  const involved = involvedIn(dossier, wish);
  const clients = [...new Set([...involved, ...said.keys()])];
  const isAsked = draft.option === 'none';
  return (
    <Part title={t('decisions:record.stances')}>
      {clients.length === 0 && <p>{t('decisions:record.noneInvolved')}</p>}
      <ul className={css.lines}>
        {clients.map((client) => {
          const own = said.get(client);
          return (
            <li key={client} className={css.line}>
              <Party id={client} />
              {isAsked ? (
                <Select
                  label={t('decisions:record.stanceOf', { client: clientName(text, dossier, client) })}
                  isLabelHidden
                  placeholder={t('decisions:record.chooseStance')}
                  value={own === undefined ? null : String(own.step)}
                  options={stanceSteps.map((step) => ({ value: String(step), label: t(`decisions:steps.s${step}`) }))}
                  onChange={(step) =>
                    onChange({ ...draft, said: new Map([...draft.said, [client, Number(step) as StanceStep]]) })
                  }
                />
              ) : (
                <span className={own === undefined ? css.silent : undefined}>
                  {own === undefined ? t('decisions:record.notSaid') : t(`decisions:steps.s${own.step}`)}
                  {own !== undefined && own.reason !== '' && <q>{own.reason}</q>}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </Part>
  );
}

export function TermsPart({ draft, onChange }: PartProps) {
  const { t } = useText();
  return (
    <Part title={t('decisions:record.terms')}>
      <TextArea
        label={t('decisions:record.conditions')}
        rows={2}
        value={draft.conditions}
        onChange={(conditions) => onChange({ ...draft, conditions })}
      />
      <div className={css.pair}>
        <TextField
          label={t('decisions:record.validUntil')}
          description={t('decisions:record.validUntilHint')}
          value={draft.validUntil}
          onChange={(validUntil) => onChange({ ...draft, validUntil })}
        />
        <TextField
          label={t('decisions:record.reviewOn')}
          type="date"
          value={draft.reviewOn}
          onChange={(reviewOn) => onChange({ ...draft, reviewOn })}
        />
      </div>
    </Part>
  );
}
