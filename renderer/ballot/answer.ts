/** The constants and shape of an answer as src/dossier has them; that folder and its schema library stay off a phone. */
export const priorities = ['M', 'S', 'C', 'W'] as const;
export type Priority = (typeof priorities)[number];
export const pointsToGive = 100;
export const kanoAnswers = ['like', 'must-be', 'neutral', 'live-with', 'dislike'] as const;
export type KanoAnswer = (typeof kanoAnswers)[number];
export const scoreCriteria = ['value', 'time', 'risk', 'effort'] as const;
export type ScoreCriterion = (typeof scoreCriteria)[number];
export const scoreSteps = [1, 2, 3, 5, 8, 13, 20] as const;
export const stanceSteps = [5, 4, 3, 2, 1] as const;
export type StanceStep = (typeof stanceSteps)[number];

export type Answer =
  | { readonly method: 'moscow'; readonly priority: Priority; readonly points: number | null }
  | { readonly method: 'points'; readonly points: readonly { readonly subject: string; readonly points: number }[] }
  | { readonly method: 'pairs'; readonly pairs: readonly Pair[] }
  | { readonly method: 'ranking'; readonly ranks: readonly (readonly string[])[] }
  | {
      readonly method: 'scores';
      readonly scores: readonly { readonly criterion: ScoreCriterion; readonly score: number }[];
    }
  | { readonly method: 'kano'; readonly present: KanoAnswer; readonly absent: KanoAnswer }
  | { readonly method: 'stance'; readonly stances: readonly Stance[] }
  | { readonly method: 'blank' };
/** How many times as heavy a is as b. */
export type Pair = { readonly a: string; readonly b: string; readonly ratio: number };
export type Stance = { readonly subject: string; readonly step: StanceStep; readonly reason: string };
