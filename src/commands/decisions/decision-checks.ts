import { ok, refuse, type Result } from '#src/base/result.ts';
import { find, has } from '#src/base/table.ts';
import { clientNameOf } from '#src/commands/names.ts';
import type { Case } from '#src/dossier/case.ts';
import type { Said } from '#src/dossier/decision.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import { isInForce } from '#src/dossier/in-force.ts';
import type { DecisionInput } from './decision-input.ts';
import { contradicting } from './rule-holds.ts';
import { namesOf, unheard } from './snapshot.ts';

/** [K67] The case, where it may be decided: it is open, or the new decision takes the place of the one in force. */
export function checkedCase(
  dossier: Dossier,
  { id, case: of, option, supersedes, ratifications }: DecisionInput,
): Result<Case> {
  if (has(dossier.decisions, id)) return refuse('id-taken', { id });
  const found = find(dossier.cases, of);
  if (found === undefined) return refuse('unknown-case', { id: of });
  if (option !== null && find(dossier.options, option)?.case !== of) return refuse('unknown-option', { id: option });
  const replaced = supersedes === null ? null : find(dossier.decisions, supersedes);
  if (replaced !== null && replaced?.case !== of) return refuse('unknown-decision', { id: supersedes ?? '' });
  const standing = dossier.decisions.find(
    (other) => other.case === of && other.id !== supersedes && isInForce(dossier, other),
  );
  if (standing !== undefined) return refuse('case-decided', { code: standing.code, title: found.title });
  const clients = ratifications.map(({ client }) => client);
  const unknown = clients.find((client) => !has(dossier.clients, client));
  if (unknown !== undefined) return refuse('unknown-client', { id: unknown });
  const twice = clients.find((client, at) => clients.indexOf(client) !== at);
  return twice === undefined ? ok(found) : refuse('body-twice', { client: clientNameOf(dossier, twice) });
}

/** [K60] [K66] Everybody was heard, and what they said agrees with the rule. */
export function checkedStances(
  dossier: Dossier,
  { case: of, rule: by }: DecisionInput,
  said: readonly Said[],
): Result<void> {
  const missing = unheard(dossier, of, said);
  if (missing.length > 0)
    return refuse('stances-missing', { clients: namesOf(dossier, missing), count: missing.length });
  const against = contradicting(by, said).map(({ client }) => client);
  if (against.length === 0) return ok(undefined);
  return refuse(`${by}-contradicted`, { clients: namesOf(dossier, against) });
}
