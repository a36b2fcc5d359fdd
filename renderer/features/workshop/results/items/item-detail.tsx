import { useText } from '#renderer/store/settings.ts';
import { AgreementBar } from '#renderer/ui/charts/agreement-bar.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { itemPitfalls } from '#src/analysis/workshop/pitfalls.ts';
import type { ClassItem } from '#src/analysis/workshop/class-items.ts';
import { bands } from '#src/analysis/workshop/class-result.ts';
import { find } from '#src/base/table.ts';
import { changeLines, changeText, turnoutText } from '#src/views/workshop/change-text.ts';
import { bandText, shareText } from '#src/views/workshop/figures.ts';
import { itemSentence } from '#src/views/workshop/item-sentence.ts';
import { outlierText } from '#src/views/workshop/outlier-text.ts';
import { jointClassReason, jointClassText } from '#src/views/words/joint-class-text.ts';
import { PitfallNotes } from '#renderer/features/workshop/results/pitfall-notes.tsx';
import { PrivateMark } from '#renderer/features/workshop/results/private-mark.tsx';
import css from '#renderer/features/workshop/results/results.module.css';
import type { Results } from '#renderer/features/workshop/results/use-results.ts';
import { ClassDots } from './class-dots.tsx';
import { ItemFigures } from './item-figures.tsx';

type Props = { readonly results: Results; readonly item: ClassItem };

/** One item in full: where the votes lie, how far they agree, who explains, and what is proposed. */
export function ItemDetail({ results, item }: Props) {
  const text = useText();
  const { dossier, analysis } = results;
  const { topic, round, requirement, result, turnout } = item;
  return (
    <aside className={css.detail} aria-label={topic.title}>
      <p className={css.quiet}>
        {requirement && <b>{requirement.code} </b>}
        {text.t('results:detail.round', { number: round.number })}, {turnoutText(text, dossier, turnout)}
      </p>
      <h2>{topic.title}</h2>
      <p className="vh" role="status">
        {itemSentence(text, dossier, result)}
      </p>
      <ClassDots dossier={dossier} result={result} />
      <Agreement {...{ results, item }} />
      <Outliers {...{ results, item }} />
      <Proposal item={item} />
      <ItemFigures result={result} />
      <Change {...{ results, item }} />
      <PitfallNotes dossier={dossier} subjects={topic.subjects} pitfalls={itemPitfalls(item, analysis)} />
    </aside>
  );
}

function Agreement({ results: { workshop }, item: { result } }: Props) {
  const text = useText();
  const { consensus, band, hasMustAndWont } = result;
  if (consensus === null || band === null) return null;
  const figure = shareText(text, consensus);
  const word = bandText(text, band);
  return (
    <section>
      <h3>{text.t('results:consensus')}</h3>
      <p className={css.big}>
        <b className="num">{figure}</b> {word}
      </p>
      <AgreementBar
        size="lg"
        value={consensus}
        limits={[workshop.bands.mixed, workshop.bands.agreed]}
        part={(2 - bands.indexOf(band)) as 0 | 1 | 2}
        label={text.t('results:consensusIs', { figure, band: word })}
        ends={[bandText(text, 'divided').toLowerCase(), bandText(text, 'agreed').toLowerCase()]}
      />
      {hasMustAndWont && <p className={css.quiet}>{text.t('results:mustBesideWont')}</p>}
    </section>
  );
}

function Outliers({ results: { dossier }, item: { result } }: Props) {
  const text = useText();
  if (result.outliers.length === 0) return null;
  return (
    <section>
      <h3>{text.t('results:detail.who')}</h3>
      <ul className={css.who}>
        {result.outliers.map((outlier) => {
          const client = find(dossier.clients, outlier.client);
          return (
            client && (
              <li key={outlier.client}>
                <ClientBadge hue={client.hue} letters={client.badge} size="md" />
                <span>
                  <b>{client.name}</b>
                  {outlierText(text, dossier, outlier)}
                </span>
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}

/** Proposed, and said to be: the clients decide. */
function Proposal({ item: { result, treated } }: { readonly item: ClassItem }) {
  const text = useText();
  const joint = jointClassText(text, result.joint);
  if (joint === '') return null;
  return (
    <section>
      <h3>{text.t('results:detail.joint')}</h3>
      <p>
        <b>{joint}</b>, {jointClassReason(text, result.joint)}. {text.t('results:detail.jointHelp')}
      </p>
      {treated && (
        <p>
          <b>{text.t(`results:treatments.${treated.treatment}`)}</b>, {text.t(`results:because.${treated.because}`)}.
          {treated.isPrivate && <PrivateMark />}
        </p>
      )}
    </section>
  );
}

function Change({ results: { dossier }, item: { change } }: Props) {
  const text = useText();
  if (change === null) return null;
  return (
    <section>
      <h3>{text.t('results:detail.change', { number: change.before.number })}</h3>
      <p>
        {changeText(text, change)}
        {change.isStable && `; ${text.t('results:change.stable')}`}
      </p>
      <ul>
        {changeLines(text, dossier, change).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
