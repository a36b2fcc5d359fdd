import { requirementSchema } from '#src/dossier/requirement.ts';

const shape = requirementSchema.shape;

/** What a person fills in of a requirement; place and links have commands of their own. */
export const requirementFields = {
  why: shape.why,
  description: shape.description,
  acceptance: shape.acceptance,
  source: shape.source,
  isLegal: shape.isLegal,
  standard: shape.standard,
  costOnceK: shape.costOnceK,
  costYearK: shape.costYearK,
  flexibility: shape.flexibility,
  parameter: shape.parameter,
};

export const emptyFields = {
  why: '',
  description: '',
  acceptance: '',
  source: '',
  isLegal: false,
  standard: '',
  costOnceK: null,
  costYearK: null,
  flexibility: 'open',
  parameter: null,
} as const;
