import { find } from '#src/base/table.ts';
import { assignmentSchema } from '#src/dossier/assignment.ts';
import type { Client } from '#src/dossier/client.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Limits, Parameter, Value } from '#src/dossier/parameter.ts';
import type { PartyRef } from '#src/dossier/party-ref.ts';
import type { Party } from '#src/dossier/person.ts';
import type { Origin } from '#src/dossier/requirement.ts';
import type { Supplier } from '#src/dossier/supplier.ts';
import type { Text } from '#src/text/text.ts';
import { fitText } from '#src/views/words/fit-text.ts';
import { listText } from '#src/views/words/names-text.ts';
import { limitsText, valueText } from '#src/views/words/value-text.ts';

/** The fields of a record that mean something together, mostly one: of which record, and where names are looked up. */
export type FieldValue = {
  readonly dossier: Dossier;
  /** Of the requirement whose row the record stands in. */
  readonly parameter: Parameter | null;
  readonly fields: Readonly<Record<string, unknown>>;
};

type Words = (text: Text, value: never, about: FieldValue) => string;

const yesNo: Words = (text, value: boolean) => text.t(value ? 'merge:yes' : 'merge:no');
const euros: Words = (text, value: number) => text.euroK(value);
const codes: Words = (text, ids: readonly string[], { dossier }) =>
  listText(
    text,
    ids.map((id) => find(dossier.requirements, id)?.code ?? id),
  );
const worth: Words = (text, value: Value, { parameter }) => valueText(text, parameter, value);

/** Of the assignment; a simulation has phases of its own. */
const phases: readonly string[] = assignmentSchema.shape.phase.options;

const clientNames: Words = (text, ids: readonly string[], { dossier }) =>
  listText(
    text,
    ids.map((id) => find(dossier.clients, id)?.name ?? id),
  );
const supplierNames: Words = (text, ids: readonly string[], { dossier }) =>
  listText(
    text,
    ids.map((id) => find(dossier.suppliers, id)?.name ?? id),
  );

/** Fields whose value needs other words than itself. */
const words: Readonly<Record<string, Words>> = {
  bidK: euros,
  budgetOnceK: euros,
  budgetYearK: euros,
  by: (_, id: string, { dossier }) => find(dossier.people, id)?.name ?? id,
  clients: clientNames,
  suppliers: supplierNames,
  costK: euros,
  exceptionCostK: euros,
  amountK: euros,
  onceK: euros,
  optOutCostK: euros,
  yearK: euros,
  yearlyK: euros,
  client: (_, id: string, { dossier }) => find(dossier.clients, id)?.name ?? id,
  contractYears: (text, count: number) => text.t('merge:years', { count }),
  costOnceK: euros,
  costYearK: euros,
  excludes: codes,
  fit: (text, fit: 'standard') => fitText(text, fit),
  flexibility: (text, kind: 'fixed') => text.t(`frame:details.flexibilities.${kind}`),
  isDone: yesNo,
  isLegal: yesNo,
  isReleased: (text, value: boolean) => text.t(value ? 'merge:released' : 'merge:private'),
  kind: (text, kind: 'other') =>
    ['municipality', 'ssc', 'other'].includes(kind) ? text.t(`frame:details.kinds.${kind}`) : kind,
  isPresent: yesNo,
  namesShown: yesNo,
  person: (_, id: string, { dossier }) => find(dossier.people, id)?.name ?? id,
  withPoints: yesNo,
  limits: (text, limits: Limits, { parameter }) => limitsText(text, parameter, limits),
  look: (text, look: { readonly screen: 'map' | 'matrix' }) => text.t(`merge:look.${look.screen}`),
  order: (text) => text.t('merge:elsewhere'),
  origins: (text, origins: readonly Origin[]) =>
    listText(
      text,
      origins.map(({ code }) => code),
    ),
  parameter: (text, parameter: Parameter) => parameterText(text, parameter),
  party: (text, party: Party | PartyRef, { dossier }) => partyText(text, party, dossier),
  peer: (_, id: string, { dossier }) => find(dossier.clients, id)?.name ?? id,
  phase: (text, phase: 'strategy') => (phases.includes(phase) ? text.t(`frame:phase.${phase}`) : phase),
  priority: (text, priority: 'M') => text.t(`analysis:priorities.${priority}`),
  proof: (text, proof: 'claimed') => text.t(`offers:proof.${proof}`),
  requires: codes,
  requirement: (_, id: string, { dossier }) => find(dossier.requirements, id)?.code ?? id,
  supplier: (_, id: string, { dossier }) => find(dossier.suppliers, id)?.name ?? id,
  theme: (_, id: string, { dossier }) => find(dossier.themes, id)?.title ?? id,
  value: worth,
  wish: worth,
  x: (text) => text.t('merge:elsewhere'),
};

/** What a field says, in words; a new field of a newer record at least shows what it holds. */
export function fieldText(text: Text, about: FieldValue): string {
  const [field = '', value] = Object.entries(about.fields)[0] ?? [];
  const isEmpty = value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  if (isEmpty) return text.t('merge:empty');
  const said = (words[field]?.(text, value as never, about) ?? plain(text, value)) || text.t('merge:empty');
  const rest =
    'isReleased' in about.fields && field === 'limits'
      ? releaseText(text, about.fields)
      : mandateText(text, about.fields);
  return rest === '' ? said : `${said} (${rest})`;
}

function plain(text: Text, value: unknown): string {
  if (typeof value === 'number') return text.number(value);
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return text.t(value ? 'merge:yes' : 'merge:no');
  // Values within a value, such as the answers of a pulse: what they say, without their names.
  return Object.values(value ?? {})
    .filter((each) => each !== null && each !== '')
    .map((each) => plain(text, each))
    .join(', ');
}

function releaseText(text: Text, { isReleased }: FieldValue['fields']): string {
  return text.t(isReleased === true ? 'merge:released' : 'merge:private');
}

/** Of a person, party and mandate are one question. */
function mandateText(text: Text, fields: FieldValue['fields']): string {
  if (!('party' in fields)) return '';
  return typeof fields['mandate'] === 'string' ? fields['mandate'] : text.t('merge:voice');
}

function parameterText(text: Text, parameter: Parameter): string {
  if (parameter.kind === 'category')
    return text.t('merge:parameterCategory', { name: parameter.name, options: parameter.categories.join(', ') });
  return parameter.unit === ''
    ? parameter.name
    : text.t('merge:parameterNumber', { name: parameter.name, unit: parameter.unit });
}

function partyText(text: Text, party: Party | PartyRef, { clients, suppliers }: Dossier): string {
  if (party.kind === 'ssc') return text.t('merge:ssc');
  if (party.kind === 'regie') return text.t('merge:regie');
  if ('id' in party)
    return (
      (find<Client | Supplier>(clients, party.id) ?? find<Client | Supplier>(suppliers, party.id))?.name ?? party.id
    );
  if (party.kind === 'client') return find(clients, party.client)?.name ?? party.client;
  return find(suppliers, party.supplier)?.name ?? party.supplier;
}
