import type { ClientId, RequirementId, SupplierId, ThemeId } from '#src/dossier/ids.ts';

/** In the order they are shown: what hurts a decision first. */
export const checkKinds = [
  'must-without-acceptance',
  'wish-outside-limits',
  'no-unit',
  'asks-nobody-answers',
  'no-position',
  'requires-unwanted',
  'same-title',
  'same-code',
  'no-why',
  'empty-theme',
  'silent-client',
  'silent-supplier',
] as const;
export type CheckKind = (typeof checkKinds)[number];

/** Where a person mends it: a field of the requirement, or its positions or links. */
export type CheckField = 'acceptance' | 'unit' | 'why' | 'title' | 'code' | 'positions' | 'links';

/** One thing to look at, about one record; `other` and `client` are what the sentence needs. */
export type Finding =
  | {
      readonly kind: CheckKind;
      readonly at: 'requirement';
      readonly requirement: RequirementId;
      readonly field: CheckField;
      readonly other?: RequirementId;
      readonly client?: ClientId;
      /** How many clients it is about, the named one included. */
      readonly count?: number;
    }
  | { readonly kind: 'empty-theme'; readonly at: 'theme'; readonly theme: ThemeId }
  | { readonly kind: 'silent-client'; readonly at: 'client'; readonly client: ClientId }
  | { readonly kind: 'silent-supplier'; readonly at: 'supplier'; readonly supplier: SupplierId };
