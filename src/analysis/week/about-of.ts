import type { About } from '#src/dossier/about.ts';
import type { Fact } from './matter.ts';

/** What an action on it is about; null for an action itself and for a gate, which is many conditions. */
export function aboutOf(fact: Fact): About | null {
  switch (fact.kind) {
    case 'agreement':
    case 'check':
      return { kind: 'agreement', id: fact.agreement.id };
    case 'action':
      return { kind: 'other', id: fact.action.id };
    case 'condition':
      return { kind: 'condition', id: fact.condition.id };
    case 'silence':
      return { kind: 'relation', id: fact.relation.id };
    case 'notice':
    case 'option':
      return { kind: 'freedom', id: fact.freedom.id };
    case 'kpi':
      return { kind: 'kpi', id: fact.kpi.id };
    case 'stances':
      return { kind: 'case', id: fact.case.id };
    case 'ratification':
    case 'review':
      return { kind: 'case', id: fact.decision.case };
    case 'gate':
      return null;
    case 'friction':
      return { kind: 'friction', id: fact.friction.id };
    case 'rhythm':
      return { kind: 'rhythm', id: fact.rhythm.id };
    case 'planned':
      return fact.about;
  }
}
