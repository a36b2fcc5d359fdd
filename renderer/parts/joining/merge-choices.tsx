import type { ReactNode } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { RadioCards, type RadioCardsProps } from '#renderer/ui/controls/radio-cards.tsx';
import { ClientBadge } from '#renderer/ui/marks/client-badge.tsx';
import { PriorityTile } from '#renderer/ui/marks/priority-tile.tsx';
import { SupplierHexagon } from '#renderer/ui/marks/supplier-hexagon.tsx';
import type { MergePlan } from '#src/analysis/merging/merge-plan.ts';
import { find } from '#src/base/table.ts';
import type { RequirementId } from '#src/dossier/ids.ts';
import { positionText } from '#src/views/words/position-text.ts';
import { fitText } from '#src/views/words/fit-text.ts';
import { valueText } from '#src/views/words/value-text.ts';
import css from './joining.module.css';
import { FieldChoices, ParameterChoice } from './merge-field-choices.tsx';
import { isContested } from './is-contested.ts';
import type { MergeState } from './use-merge-draft.ts';

interface ChoicesProps {
  plan: MergePlan;
  state: MergeState;
}

/** One question per difference, nothing chosen beforehand. */
export function MergeChoices({ plan, state }: ChoicesProps) {
  const { t } = useText();
  const hasQuestions =
    plan.fields.length > 0 || isContested(plan.parameter, state.draft.parameter) || cellsAsked(plan, state) > 0;
  if (!hasQuestions) return <p className={css.quiet}>{t('joining:nothingDiffers')}</p>;
  return (
    <section className={css.section}>
      <h3>{t('joining:differs')}</h3>
      <TakeAll plan={plan} state={state} />
      <ParameterChoice plan={plan} state={state} />
      <FieldChoices plan={plan} state={state} />
      <PositionChoices plan={plan} state={state} />
      <OfferChoices plan={plan} state={state} />
    </section>
  );
}

/** With many parties: everywhere the cells of one requirement, which can then be changed one by one. */
function TakeAll({ plan, state: { draft, change } }: ChoicesProps) {
  const { t } = useText();
  const positions = plan.positions.filter((each) => isContested(each, draft.positions[each.cell.client]));
  const offers = plan.offers.filter((each) => isContested(each, draft.offers[each.cell.supplier]));
  if (positions.length + offers.length < 2) return null;
  const take = (id: RequirementId): void => {
    const own = <K extends string>(
      cells: readonly { readonly held: readonly { readonly requirement: { readonly id: string } }[]; key: K }[],
    ) =>
      Object.fromEntries(
        cells.filter(({ held }) => held.some(({ requirement }) => requirement.id === id)).map(({ key }) => [key, id]),
      );
    change({
      positions: { ...draft.positions, ...own(positions.map(({ held, cell }) => ({ held, key: cell.client }))) },
      offers: { ...draft.offers, ...own(offers.map(({ held, cell }) => ({ held, key: cell.supplier }))) },
    });
  };
  return (
    <div className={css.takeAll}>
      <span>{t('joining:everywhere')}</span>
      {plan.records.map(({ id, code }) => (
        <Button key={id} size="sm" onPress={() => take(id)}>
          {t('joining:takeFrom', { code })}
        </Button>
      ))}
    </div>
  );
}

function cellsAsked(plan: MergePlan, { draft }: MergeState): number {
  const positions = plan.positions.filter((each) => isContested(each, draft.positions[each.cell.client]));
  return positions.length + plan.offers.filter((each) => isContested(each, draft.offers[each.cell.supplier])).length;
}

type QuestionProps = Pick<RadioCardsProps<RequirementId>, 'cards' | 'value' | 'onChange'> & {
  readonly who: string;
  readonly mark: ReactNode;
};

/** Whose cell, and the ways it is filled in: one of them goes on. */
function Question({ who, mark, cards, ...choice }: QuestionProps) {
  const { t } = useText();
  return (
    <div className={css.question}>
      <span className={css.party}>
        {mark}
        {who}
      </span>
      <RadioCards
        label={t('joining:whatCounts', { who })}
        isLabelHidden
        columns={Math.min(3, cards.length)}
        cards={cards}
        {...choice}
      />
    </div>
  );
}

function PositionChoices({ plan, state: { draft, change } }: ChoicesProps) {
  const text = useText();
  const clients = useDossier((dossier) => dossier.clients);
  const asked = plan.positions.filter((each) => isContested(each, draft.positions[each.cell.client]));
  return asked.map(({ cell, held }) => {
    const client = find(clients, cell.client);
    const name = client?.name ?? cell.client;
    return (
      <Question
        key={cell.client}
        who={name}
        mark={client && <ClientBadge hue={client.hue} letters={client.badge} size="sm" />}
        value={draft.positions[cell.client] ?? null}
        onChange={(from) => change({ positions: { ...draft.positions, [cell.client]: from } })}
        cards={held.map(({ requirement, cell: position }) => ({
          value: requirement.id,
          title: requirement.code,
          description: positionText(text, requirement, position) || position.reason,
          glyph: <PriorityTile priority={position.priority} />,
        }))}
      />
    );
  });
}

function OfferChoices({ plan, state: { draft, change } }: ChoicesProps) {
  const text = useText();
  const suppliers = useDossier((dossier) => dossier.suppliers);
  const asked = plan.offers.filter((each) => isContested(each, draft.offers[each.cell.supplier]));
  return asked.map(({ cell, held }) => {
    const supplier = find(suppliers, cell.supplier);
    const name = supplier?.name ?? cell.supplier;
    return (
      <Question
        key={cell.supplier}
        who={name}
        mark={supplier && <SupplierHexagon letters={supplier.badge} />}
        value={draft.offers[cell.supplier] ?? null}
        onChange={(from) => change({ offers: { ...draft.offers, [cell.supplier]: from } })}
        cards={held.map(({ requirement, cell: offer }) => ({
          value: requirement.id,
          title: requirement.code,
          description: [
            fitText(text, offer.fit),
            offer.value === null ? '' : valueText(text, requirement.parameter, offer.value),
            text.t(`offers:proof.${offer.proof}`),
          ]
            .filter((part) => part !== '')
            .join(', '),
        }))}
      />
    );
  });
}
