import type { RequirementId, ThemeId } from '#src/dossier/ids.ts';
import type { Parameter } from '#src/dossier/parameter.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import { cleanLine, cleanText } from './fold.ts';
import type { RequirementField } from './plan.ts';
import type { RequirementPatch } from './read-requirement.ts';

const lines = new Set<RequirementField>(['title', 'source', 'standard']);

/** Whether the dossier already says this, blanks and line ends aside. */
function isSaid(before: Requirement, key: keyof RequirementPatch, value: unknown): boolean {
  const own = before[key];
  if (typeof own !== 'string') return own === value;
  return (lines.has(key) ? cleanLine(own) : cleanText(own)) === value;
}

/** What the patch says that the dossier does not. */
function news(before: Requirement, patch: RequirementPatch): RequirementPatch {
  const entries = Object.entries(patch) as [keyof RequirementPatch, never][];
  return Object.fromEntries(entries.filter(([key, value]) => !isSaid(before, key, value)));
}

export type Additions = {
  readonly code: string | null;
  readonly theme: ThemeId | null;
  readonly parameter: Parameter | null;
};

/** The requirement with what the list says; the same object when that is nothing new. */
export function updatedRequirement(before: Requirement, patch: RequirementPatch, additions: Additions): Requirement {
  const { code, theme, parameter } = additions;
  const changes = {
    ...news(before, patch),
    ...(code === null || code === cleanLine(before.code) ? {} : { code }),
    ...(theme === null || theme === before.theme ? {} : { theme }),
    ...(parameter === null || before.parameter !== null ? {} : { parameter }),
  };
  return Object.keys(changes).length === 0 ? before : { ...before, ...changes };
}

export function changedFields(before: Requirement, after: Requirement): readonly RequirementField[] {
  return (Object.keys(after) as (keyof Requirement)[]).filter(
    (key) => after[key] !== before[key],
  ) as RequirementField[];
}

export function newRequirement(
  id: RequirementId,
  patch: RequirementPatch & { readonly title: string },
  place: {
    readonly code: string;
    readonly theme: ThemeId;
    readonly order: string;
    readonly parameter: Parameter | null;
  },
): Requirement {
  return {
    id,
    description: '',
    why: '',
    acceptance: '',
    source: '',
    isLegal: false,
    standard: '',
    costOnceK: null,
    costYearK: null,
    flexibility: 'open',
    requires: [],
    excludes: [],
    origins: [],
    ...patch,
    ...place,
  };
}
