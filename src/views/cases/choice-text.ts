import type { Chosen, RuleChoice } from '#src/analysis/cases/rule-choices.ts';
import { find } from '#src/base/table.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { Text } from '#src/text/text.ts';
import { listText, namesText } from '#src/views/words/names-text.ts';

/** What one rule says, in words: `K2b en K2d gelijk`, or what it lacks. It never says which rule is right. */
export function choiceText(text: Text, dossier: Dossier, choice: RuleChoice): string {
  const { rule, options, isLacking, isAsked } = choice;
  if (isLacking) return lackingSentences(text, dossier, choice).join(' ');
  const chosen = optionsText(
    text,
    dossier,
    options.map(({ option }) => option),
  );
  if (options.length === 1 || (options.length > 0 && rule === 'consent')) return chosen;
  if (options.length > 0) return text.t('weighing:chooses.tie', { options: chosen });
  return text.t(isAsked ? 'weighing:chooses.none' : 'weighing:chooses.nothing');
}

/** Who would be left with what if this option were chosen; one sentence when nobody is. */
export function leftSentences(text: Text, dossier: Dossier, chosen: Chosen): readonly string[] {
  const said = (['objecting', 'struggling', 'silent'] as const).flatMap((kind) => {
    const clients = chosen[kind];
    const names = namesText(text, dossier.clients, clients);
    return clients.length === 0 ? [] : [text.t(`weighing:left.${kind}`, { names, count: clients.length })];
  });
  return said.length > 0 ? said : [text.t('weighing:left.nobody')];
}

function lackingSentences(text: Text, dossier: Dossier, { lacking }: RuleChoice): readonly string[] {
  const { stances, inhabitants, costs } = lacking;
  const names = (ids: readonly string[]) => namesText(text, dossier.clients, ids);
  return [
    ...(stances.length > 0 ? [text.t('weighing:chooses.lacksStances', { names: names(stances) })] : []),
    ...(inhabitants.length > 0 ? [text.t('weighing:chooses.lacksInhabitants', { names: names(inhabitants) })] : []),
    ...(costs.length > 0
      ? [text.t('weighing:chooses.lacksCosts', { options: optionsText(text, dossier, costs) })]
      : []),
  ];
}

function optionsText(text: Text, { options }: Dossier, ids: readonly string[]): string {
  return listText(
    text,
    ids.flatMap((id) => find(options, id)?.code ?? []),
  );
}
