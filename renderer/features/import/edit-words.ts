import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Position, Priority } from '#src/dossier/position.ts';
import type { Requirement } from '#src/dossier/requirement.ts';
import type { Edit, RequirementField } from '#src/exchange/list/plan.ts';
import type { Text } from '#src/text/text.ts';
import { limitsText, valueText } from '#src/views/words/value-text.ts';

/** One side of a change: a priority tile, words, or both. */
export type EditSide = { readonly priority?: Priority | null; readonly text: string };
export type EditWords = { readonly subject: string; readonly before: EditSide; readonly after: EditSide };

const meaningOf: Readonly<Record<RequirementField, string>> = {
  code: 'imports:meanings.code',
  title: 'imports:meanings.title',
  description: 'imports:meanings.description',
  why: 'imports:meanings.why',
  acceptance: 'imports:meanings.acceptance',
  source: 'imports:meanings.source',
  standard: 'imports:meanings.standard',
  isLegal: 'imports:meanings.legal',
  costOnceK: 'imports:meanings.costOnce',
  costYearK: 'imports:meanings.costYear',
  theme: 'imports:meanings.theme',
  parameter: 'imports:changes.parameter',
};

function fieldText(text: Text, dossier: Dossier, requirement: Requirement, field: RequirementField): string {
  const { t } = text;
  switch (field) {
    case 'isLegal':
      return t(requirement.isLegal ? 'imports:changes.yes' : 'imports:changes.no');
    case 'costOnceK':
    case 'costYearK': {
      const cost = requirement[field];
      return cost === null ? t('imports:changes.empty') : text.euroK(cost);
    }
    case 'theme':
      return find(dossier.themes, requirement.theme)?.title ?? '';
    case 'parameter':
      return requirement.parameter?.kind === 'number'
        ? requirement.parameter.unit
        : (requirement.parameter?.categories.join(', ') ?? t('imports:changes.empty'));
    default:
      return requirement[field] || t('imports:changes.empty');
  }
}

/** Only what differs: the tile where the priority changes, the value, limits or reason where those do. */
function positionSide(
  text: Text,
  requirement: Requirement | undefined,
  own: Position | null,
  other: Position | null,
): EditSide {
  const { t } = text;
  if (!own) return { priority: null, text: '' };
  const parameter = requirement?.parameter ?? null;
  const limits = own.limits === null ? '' : limitsText(text, parameter, own.limits);
  const hasLimits = JSON.stringify(own.limits) !== JSON.stringify(other?.limits ?? null);
  const wish = own.wish === null ? t('imports:changes.empty') : valueText(text, parameter, own.wish);
  const parts = [
    own.wish === (other?.wish ?? null) ? '' : wish,
    hasLimits ? `${t('imports:changes.limits')} ${limits || t('imports:changes.empty')}` : '',
    own.reason === (other?.reason ?? '') ? '' : own.reason || t('imports:changes.empty'),
  ].filter((part) => part !== '');
  const hasPriority = own.priority !== (other?.priority ?? null);
  return { ...(hasPriority ? { priority: own.priority } : {}), text: parts.join(', ') };
}

/** One change in words: what it is about, what stood there, what comes. */
export function editWords(text: Text, dossier: Dossier, edit: Edit): EditWords {
  if (edit.kind === 'position') {
    const requirement = find(dossier.requirements, edit.after.requirement);
    return {
      subject: requirement?.title ?? '',
      before: positionSide(text, requirement, edit.before, edit.after),
      after: positionSide(text, requirement, edit.after, edit.before),
    };
  }
  const side = (requirement: Requirement): EditSide => ({ text: fieldText(text, dossier, requirement, edit.field) });
  const { t } = text as { readonly t: (key: string) => string };
  return { subject: t(meaningOf[edit.field]), before: side(edit.before), after: side(edit.after) };
}
