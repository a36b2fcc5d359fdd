import { ok } from '#src/base/result.ts';
import { find } from '#src/base/table.ts';
import { added, combine } from '#src/changes/build.ts';
import { command } from '#src/commands/command.ts';
import type { Account, Decider, Decision, Said } from '#src/dossier/decision.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Ratification } from '#src/dossier/ratification.ts';
import { accountsOf } from './accounts.ts';
import { checkedCase, checkedStances } from './decision-checks.ts';
import { type DecisionInput, decisionInput } from './decision-input.ts';
import { costEffectOf, effectChange, effectOf } from './effect.ts';
import { nextDecisionCode } from './next-decision-code.ts';
import { consideredOptions, deciderOf, saidOf } from './snapshot.ts';

/**
 * What the clients decided, kept as a document [K60]. Whatever it says of options, stances and the decider is taken from the
 * dossier of that moment, not from who types.
 */
export const recordDecision = command({
  name: 'recordDecision',
  input: decisionInput,
  run: (dossier, given) => {
    const allowed = checkedCase(dossier, given);
    if (!allowed.ok) return allowed;
    const decider = deciderOf(dossier, given.decider, given.body);
    if (!decider.ok) return decider;
    const said = given.option === null ? given.said : saidOf(dossier, given.option);
    const heard = checkedStances(dossier, given, said);
    if (!heard.ok) return heard;
    const accounts = accountsOf(dossier, given);
    if (!accounts.ok) return accounts;
    const decision = documentOf(dossier, given, decider.value, said, accounts.value);
    return ok(
      combine(
        added('decisions', [decision]),
        added(
          'ratifications',
          given.ratifications.map(({ client, body, on }): Ratification => {
            return { decision: given.id, client, body, state: 'pending', on, reservation: '' };
          }),
        ),
        effectChange(dossier, decision.written, decision.writtenCost, { by: null, at: given.at }),
      ),
    );
  },
  label: (_before, { id, case: of, supersedes }, after) => ({
    code: find(after.decisions, id)?.code ?? '',
    title: find(after.cases, of)?.title ?? '',
    ...(supersedes !== null && { context: 'instead' }),
  }),
});

function documentOf(
  dossier: Dossier,
  given: DecisionInput,
  decider: Decider,
  said: readonly Said[],
  accounts: readonly Account[],
): Decision {
  const {
    body: _1,
    said: _2,
    share: _3,
    results: _4,
    ratifications: _5,
    write: _6,
    writesCost: _7,
    at: _8,
    ...fields
  } = given;
  return {
    ...fields,
    code: nextDecisionCode(dossier),
    considered: consideredOptions(dossier, given.case),
    decider,
    stances: said,
    accounts,
    ...effectWritten(dossier, given),
    withdrawn: null,
  };
}

/** What was ticked of what the option changes [K64]. */
function effectWritten(dossier: Dossier, given: DecisionInput): Pick<Decision, 'written' | 'writtenCost'> {
  const option = find(dossier.options, given.option ?? '');
  if (option === undefined) return { written: [], writtenCost: null };
  const ticked = new Set(given.write.map(({ requirement, client }) => `${requirement} ${client}`));
  return {
    written: effectOf(dossier, option).filter(({ requirement, client }) => ticked.has(`${requirement} ${client}`)),
    writtenCost: given.writesCost ? costEffectOf(dossier, option, given.costOnceK, given.costYearK) : null,
  };
}
