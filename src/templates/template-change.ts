import { ok, type Result } from '#src/base/result.ts';
import type { Change } from '#src/changes/change.ts';
import { diffDossiers } from '#src/changes/diff.ts';
import { editAssignment } from '#src/commands/assignment/edit-assignment.ts';
import type { Command } from '#src/commands/command.ts';
import { addRequirement } from '#src/commands/requirements/add-requirement.ts';
import { runCommand } from '#src/commands/run-command.ts';
import { addTheme } from '#src/commands/themes/add-theme.ts';
import { assignmentOf, type Dossier } from '#src/dossier/dossier.ts';
import type { RequirementId, ThemeId } from '#src/dossier/ids.ts';
import type { Parameter } from '#src/dossier/parameter.ts';
import type { Template, TemplateRequirement } from './template.ts';

/** A pair of words to the one of the language. */
type In = (words: readonly [string, string]) => string;

function parameterOf(given: TemplateRequirement['parameter'], say: In): Parameter | null {
  if (given === undefined) return null;
  const name = say(given.name);
  if (given.kind === 'category') return { kind: 'category', name, categories: given.categories.map(say), lawful: null };
  return { kind: 'number', name, unit: say(given.unit), direction: given.direction, lawful: null };
}

function fieldsOf(requirement: TemplateRequirement, say: In) {
  const { why, acceptance, standard, isLegal, flexibility, parameter } = requirement;
  return {
    why: say(why),
    acceptance: say(acceptance),
    parameter: parameterOf(parameter, say),
    ...(standard && { standard: say(standard) }),
    ...(isLegal && { isLegal }),
    ...(flexibility && { flexibility }),
  };
}

/**
 * [W22] A template as one change of this dossier, made by the ordinary commands: so it keeps every rule, and another
 * format of files can't break it. One change, so that one undo takes it back.
 */
export function templateChange(
  dossier: Dossier,
  template: Template,
  language: 'nl' | 'en',
  freshId: () => string,
): Result<Change> {
  const say: In = ([dutch, english]) => (language === 'nl' ? dutch : english);
  let shown = dossier;
  const run = <Input>(command: Command<Input>, input: NoInfer<Input>): Result<void> => {
    const done = runCommand(shown, command.name, input);
    if (!done.ok) return done;
    shown = done.value.after;
    return ok(undefined);
  };
  const steps = function* (): Generator<Result<void>> {
    const isNamed = assignmentOf(dossier).subtitle !== '';
    const subtitle = isNamed ? {} : { subtitle: say(template.subtitle) };
    yield run(editAssignment, { patch: { phase: template.phase, ...subtitle } });
    for (const { title, requirements } of template.themes) {
      const theme = freshId() as ThemeId;
      yield run(addTheme, { id: theme, title: say(title) });
      for (const requirement of requirements) {
        const id = freshId() as RequirementId;
        yield run(addRequirement, { id, theme, title: say(requirement.title), fields: fieldsOf(requirement, say) });
      }
    }
  };
  for (const step of steps()) if (!step.ok) return step;
  return ok(diffDossiers(dossier, shown));
}
