import type { BallotMethod } from '#src/contract/ballot.ts';
import type { Form } from './form.ts';
import { kanoForm } from './kano.ts';
import { moscowForm } from './moscow.ts';
import { pairsForm } from './pairs.ts';
import { pointsForm } from './points.ts';
import { rankingForm } from './ranking.ts';
import { scoresForm } from './scores.ts';
import { stanceForm } from './stance.ts';

export const forms: Readonly<Record<BallotMethod, Form>> = {
  moscow: moscowForm,
  points: pointsForm,
  pairs: pairsForm,
  ranking: rankingForm,
  scores: scoresForm,
  kano: kanoForm,
  stance: stanceForm,
};
