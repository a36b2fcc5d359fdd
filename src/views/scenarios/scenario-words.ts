import { assertNever } from '#src/base/assert-never.ts';
import { assignmentOf, type Dossier } from '#src/dossier/dossier.ts';
import type { ScenarioStep } from '#src/dossier/scenario.ts';
import { find } from '#src/base/table.ts';
import type { Text } from '#src/text/text.ts';
import { listText } from '#src/views/words/names-text.ts';
import { valueText } from '#src/views/words/value-text.ts';

/** Who and what the steps name, though they may be gone or come by a step only. */
function naming(dossier: Dossier, steps: readonly ScenarioStep[]) {
  const coming = (id: string): string | undefined => {
    const step = steps.find(
      (each) => (each.kind === 'client-joins' || each.kind === 'supplier-joins') && each.id === id,
    );
    return step?.kind === 'client-joins' || step?.kind === 'supplier-joins' ? step.name : undefined;
  };
  return {
    client: (id: string) => find(dossier.clients, id)?.name ?? coming(id) ?? id,
    supplier: (id: string) => find(dossier.suppliers, id)?.name ?? coming(id) ?? id,
    requirement: (id: string) => find(dossier.requirements, id),
  };
}

/** What a scenario is called before somebody names it: one step as a question. */
export function firstTitle(text: Text, dossier: Dossier, steps: readonly ScenarioStep[]): string {
  const names = naming(dossier, steps);
  const [step, ...others] = steps;
  if (step === undefined || others.length > 0) return text.t('scenario:newName');
  if (step.kind === 'client-leaves') return text.t('scenario:leaves', { name: names.client(step.client) });
  if (step.kind === 'supplier-leaves') return text.t('scenario:falls', { name: names.supplier(step.supplier) });
  if (step.kind === 'client-joins' || step.kind === 'supplier-joins')
    return text.t('scenario:joins', { name: step.name });
  return text.t('scenario:newName');
}

/** Over the column on the right: `Zonder Dijkenrade`. */
export function afterTitle(text: Text, dossier: Dossier, steps: readonly ScenarioStep[]): string {
  const names = naming(dossier, steps);
  const [step, ...others] = steps;
  if (step === undefined || others.length > 0) return text.t('scenario:inScenario');
  if (step.kind === 'client-leaves') return text.t('scenario:without', { name: names.client(step.client) });
  if (step.kind === 'supplier-leaves') return text.t('scenario:without', { name: names.supplier(step.supplier) });
  if (step.kind === 'client-joins' || step.kind === 'supplier-joins')
    return text.t('scenario:with', { name: step.name });
  return text.t('scenario:inScenario');
}

/** One step in words. Never a limit: those may be private, and this is printed. */
export function stepText(text: Text, dossier: Dossier, steps: readonly ScenarioStep[], step: ScenarioStep): string {
  const { t } = text;
  const names = naming(dossier, steps);
  const amount = (thousands: number | null) =>
    thousands === null ? t('scenario:step.unknownAmount') : text.euroK(thousands);
  switch (step.kind) {
    case 'client-leaves':
      return t('scenario:step.client-leaves', { name: names.client(step.client) });
    case 'supplier-leaves':
      return t('scenario:step.supplier-leaves', { name: names.supplier(step.supplier) });
    case 'client-joins':
    case 'supplier-joins': {
      const what = t(`scenario:step.${step.kind}`, { name: step.name });
      const name = step.kind === 'client-joins' ? names.client : names.supplier;
      return step.like === null ? what : t('scenario:step.like', { what, name: name(step.like) });
    }
    case 'inhabitants':
      return t('scenario:step.inhabitants', {
        name: names.client(step.client),
        count: step.inhabitants,
        figure: text.number(step.inhabitants),
      });
    case 'budget':
      return t('scenario:step.budget', { once: amount(step.onceK), year: amount(step.yearK) });
    case 'position': {
      const requirement = names.requirement(step.requirement);
      const wish = step.wish === null ? '' : valueText(text, requirement?.parameter ?? null, step.wish);
      const priority = step.priority === null ? '' : t(`analysis:priorities.${step.priority}`);
      const position = [priority, wish].filter((part) => part !== '').join(', ') || t('scenario:edit.noPriority');
      const code = requirement?.code ?? step.requirement;
      return t('scenario:step.position', { client: names.client(step.client), code, position });
    }
    case 'classes': {
      const codes = codesText(
        text,
        step.requirements.map((id) => names.requirement(id)?.code ?? id),
      );
      const words = { codes, priority: t(`analysis:priorities.${step.priority}`) };
      return step.client === null
        ? t(step.priority === 'W' ? 'scenario:step.nobody' : 'scenario:step.everyone', words)
        : t('scenario:step.classes', { ...words, client: names.client(step.client) });
    }
    case 'cost': {
      const code = names.requirement(step.requirement)?.code ?? step.requirement;
      return t('scenario:step.cost', { code, once: amount(step.onceK), year: amount(step.yearK) });
    }
    case 'start':
      return t(step.months < 0 ? 'scenario:step.earlier' : 'scenario:step.later', { count: Math.abs(step.months) });
    default:
      return assertNever(step);
  }
}

/** So many codes are named. */
const mostCodes = 6;

function codesText(text: Text, codes: readonly string[]): string {
  if (codes.length <= mostCodes) return listText(text, codes);
  const more = text.t('scenario:step.more', { count: codes.length - mostCodes + 1 });
  return listText(text, [...codes.slice(0, mostCodes - 1), more]);
}

/** What a start that moves does to the yearly costs, in words: the dossier itself holds no date. */
export function startText(text: Text, months: number, yearEuros: number): string {
  const amount = text.euroK(Math.round(((yearEuros / 12) * Math.abs(months)) / 1000));
  const key = months < 0 ? 'scenario:notice.earlier' : 'scenario:notice.later';
  return text.t(key, { amount, count: Math.abs(months) });
}

export function projectOf(text: Text, dossier: Dossier): string {
  return assignmentOf(dossier).title || text.t('common:appName');
}
