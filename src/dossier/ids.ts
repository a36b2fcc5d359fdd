import { z } from 'zod';

/** Ids are short ASCII words: safe as JSON keys, file names and URL parts; `__proto__` and the like can't occur. */
export const idPattern = '^[A-Za-z0-9][A-Za-z0-9_.-]{0,39}$';
const idText = z.string().regex(new RegExp(idPattern));

type Brand<Name extends string> = string & { readonly __id: Name };
export type ClientId = Brand<'client'>;
export type PersonId = Brand<'person'>;
export type ThemeId = Brand<'theme'>;
export type RequirementId = Brand<'requirement'>;
export type SupplierId = Brand<'supplier'>;
export type ViewId = Brand<'view'>;
export type CommentId = Brand<'comment'>;
export type CaseId = Brand<'case'>;
export type OptionId = Brand<'option'>;
export type DecisionId = Brand<'decision'>;
export type ScenarioId = Brand<'scenario'>;
export type WorkshopId = Brand<'workshop'>;
export type TopicId = Brand<'topic'>;
export type RoundId = Brand<'round'>;
export type VotesId = Brand<'votes'>;
export type ParkedId = Brand<'parked'>;
export type TermId = Brand<'term'>;

const idOf = <T extends string>() => idText as unknown as z.ZodType<T, string>;
export const clientId = idOf<ClientId>();
export const personId = idOf<PersonId>();
export const themeId = idOf<ThemeId>();
export const requirementId = idOf<RequirementId>();
export const supplierId = idOf<SupplierId>();
export const viewId = idOf<ViewId>();
export const commentId = idOf<CommentId>();
export const caseId = idOf<CaseId>();
export const optionId = idOf<OptionId>();
export const decisionId = idOf<DecisionId>();
export const scenarioId = idOf<ScenarioId>();
export const workshopId = idOf<WorkshopId>();
export const topicId = idOf<TopicId>();
export const roundId = idOf<RoundId>();
export const votesId = idOf<VotesId>();
export const parkedId = idOf<ParkedId>();
export const termId = idOf<TermId>();
export const plainId = idText;
