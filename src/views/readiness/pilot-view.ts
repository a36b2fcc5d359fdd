import { benefitState, pilotState } from '#src/analysis/readiness/pilots.ts';
import type { Benefit } from '#src/dossier/benefit.ts';
import type { Pilot } from '#src/dossier/pilot.ts';
import type { Text } from '#src/text/text.ts';
import { listText } from '#src/views/words/names-text.ts';
import { midSentence } from './ladder-view.ts';

/** [RY17] Of the pilot that runs, else the one that ended last, else the first: whether it is fit, who is to be heard, what comes next. */
export function pilotsSentence(
  text: Text,
  pilots: readonly Pilot[],
  today: string,
): { readonly lead: string; readonly rest: string } {
  const { t } = text;
  const pilot = currentPilot(pilots, today);
  if (pilot === undefined) return { lead: t('pilot:lead.none'), rest: '' };
  const { stage, failed, open, unheard } = pilotState(pilot, today);
  const { title } = pilot;
  const lead =
    failed.length > 0
      ? t('pilot:lead.unfit', {
          title,
          why: listText(
            text,
            failed.map((test) => t(`pilot:tests.not.${test}`)),
          ),
        })
      : open.length > 0
        ? t('pilot:lead.open', {
            title,
            what: listText(
              text,
              open.map((test) => midSentence(t(`pilot:tests.${test}`))),
            ),
          })
        : t('pilot:lead.fit', { title });
  const sides = listText(
    text,
    unheard.map((side) => t(`pilot:evaluations.${side}`)),
  );
  const heard = unheard.length === 0 ? t('pilot:lead.heard') : t('pilot:lead.unheard', { sides });
  const wave = pilot.nextWave === '' ? t('pilot:lead.undecided') : t('pilot:lead.wave', { wave: pilot.nextWave });
  return {
    lead,
    rest: [stage === 'planned' ? '' : heard, stage === 'ended' ? wave : ''].filter((part) => part !== '').join(' '),
  };
}

function currentPilot(pilots: readonly Pilot[], today: string): Pilot | undefined {
  const running = pilots.find((pilot) => pilotState(pilot, today).stage === 'running');
  if (running !== undefined) return running;
  const ended = pilots.filter((pilot) => pilotState(pilot, today).stage === 'ended');
  return ended.toSorted((a, b) => ((a.endsOn ?? '') < (b.endsOn ?? '') ? 1 : -1))[0] ?? pilots[0];
}

/** [RY18] `1 werkdag lager (25%)`, or why that can't be said. */
export function benefitText(text: Text, benefit: Benefit, pilots: readonly Pilot[], today: string): string {
  const { t, number } = text;
  const state = benefitState(benefit, pilots);
  if (state.kind === 'early') return t('pilot:benefits.early', { day: text.date(state.until, today) });
  if (state.kind !== 'measured') return t(`pilot:benefits.${state.kind}`);
  const { change, share } = state;
  if (change === 0) return t('pilot:benefits.same');
  const size = Math.abs(change);
  const figure = benefit.unit === '€' ? `€ ${number(size)}` : `${number(size)} ${benefit.unit}`.trim();
  const said = t(change < 0 ? 'pilot:benefits.lower' : 'pilot:benefits.higher', { change: figure });
  return share === null
    ? said
    : t('pilot:benefits.share', { change: said, share: number(Math.round(Math.abs(share) * 100)) });
}
