/** Why a record of a register can not be as somebody wants it. */
export const registerProblems = {
  'unknown-record': 'Dit bestaat niet (meer) ({{id}}).',
  'unknown-tender': 'Deze aanbesteding bestaat niet (meer) ({{id}}).',
  'criterion-twice': 'In “{{title}}” staat een criterium twee keer.',
  'assessed-twice': 'Deze beoordelaar heeft die inschrijving op dit criterium al beoordeeld.',
  'agreed-twice': 'Over deze inschrijving is op dit criterium al een score afgesproken.',
  'agreed-too-early': 'Zet eerst alle beoordelingen van dit criterium vast; daarna spreekt u samen een score af.',
  'assessment-locked':
    'De beoordeling van {{what}} is vastgezet en verandert niet meer, ook niet door ongedaan maken. Trek haar in om haar te wijzigen.',
  'assessment-open': 'De beoordeling van {{what}} is niet vastgezet.',
  'unknown-relation': 'Deze relatie bestaat niet (meer) ({{id}}).',
  'relation-twice': 'Van deze twee partijen is er al een relatie.',
  'relation-not-of-two': 'Een relatie is tussen twee verschillende partijen: een opdrachtgever en één ander.',
  'shared-in-private': 'Een rode lijn of indruk is alleen van de regisseur en wordt niet gedeeld.',
  'culture-not-hundred': 'De punten zijn samen {{sum}}; verdeel er precies 100.',
  'unknown-kpi': 'Deze KPI bestaat niet (meer) ({{id}}).',
  'unknown-process': 'Dit proces bestaat niet (meer) ({{id}}).',
  'ladder-twice': 'Voor dit proces heeft deze opdrachtgever al een ladder.',
  'readiness-twice': 'De gereedheid van deze opdrachtgever staat er al.',
} as const;
