import { useMemo } from 'react';
import { useDossier } from '#renderer/store/document.ts';
import { useRelationsShown } from '#renderer/store/relations.ts';
import { useText } from '#renderer/store/settings.ts';
import { today } from '#renderer/parts/cases/today.ts';
import {
  filteredGroups,
  type RelationGroup,
  type RelationKind,
  type RelationList,
  relationKinds,
  relationList,
  type RelationRow,
} from '#src/views/relations/relation-list.ts';

export type Relations = {
  readonly all: RelationList;
  readonly kind: RelationKind;
  /** Of that kind, with the letters that are searched for. */
  readonly groups: readonly RelationGroup[];
  readonly rows: readonly RelationRow[];
  readonly current: RelationRow | null;
};

export function rowsOf(groups: readonly RelationGroup[]): readonly RelationRow[] {
  return groups.flatMap(({ rows }) => rows);
}

/** The relations as the screen shows them; a kind without any gives way to the other. */
export function useRelations(): Relations {
  const text = useText();
  const dossier = useDossier((whole) => whole);
  const { clients, suppliers, relations, pulses, legalReadings, moments, frictions } = dossier;
  const day = today();
  const all = useMemo(
    () => relationList(text, { clients, suppliers, relations, pulses, legalReadings, moments, frictions }, day),
    [text, clients, suppliers, relations, pulses, legalReadings, moments, frictions, day],
  );
  const { kind: wanted, letters, relation } = useRelationsShown((shown) => shown);
  const kind = all[wanted].length > 0 ? wanted : (relationKinds.find((each) => all[each].length > 0) ?? wanted);
  const groups = useMemo(() => filteredGroups(all[kind], letters), [all, kind, letters]);
  const rows = useMemo(() => rowsOf(groups), [groups]);
  const current = rows.find(({ state }) => state.relation.id === relation) ?? rows[0] ?? null;
  return { all, kind, groups, rows, current };
}
