import { useEffect, useRef } from 'react';
import { today } from '#renderer/parts/cases/today.ts';
import { planAction } from '#renderer/parts/agreements/act-button.tsx';
import { type Action, registerActions } from '#renderer/store/actions.ts';
import { agreementTabs, setAgreementsShown, showAgreementTab, useAgreementsShown } from '#renderer/store/agreements.ts';
import { showDialog } from '#renderer/store/dialogs.ts';
import { currentStatus } from '#renderer/store/document.ts';
import { exportAgreements } from '#renderer/store/export-agreements.ts';
import { currentText } from '#renderer/store/settings.ts';
import { agreementStep } from '#src/views/agreements/steps.ts';
import type { RegisterRow } from '#src/views/agreements/register-rows.ts';
import { changeAgreement } from './edits.ts';
import { betweenOf } from './register/between-of.ts';
import { focusRow } from './register/focus-row.ts';
import type { Register } from './use-agreements.ts';

type Latest = () => Register;

function isEditable(): boolean {
  return currentStatus().session !== null && !currentStatus().isReadOnly;
}

function currentRow({ shown }: Register): RegisterRow | undefined {
  const { current } = useAgreementsShown.getState();
  return shown.find(({ agreement }) => agreement.id === current);
}

function step(register: Register, by: 1 | -1): void {
  const at = register.shown.findIndex(({ agreement }) => agreement.id === useAgreementsShown.getState().current);
  const next = register.shown[at < 0 ? 0 : Math.min(register.shown.length - 1, Math.max(0, at + by))];
  if (next !== undefined) focusRow(next.agreement.id);
}

const group = 'agreements';

function doing(latest: Latest, id: string, key: string, run: (row: RegisterRow) => void): Action {
  return {
    id: `agreements.${id}`,
    group,
    title: ({ t }) => t(`agreements:keys.${id as 'check'}`),
    shortcuts: [key],
    isEnabled: () => isEditable() && currentRow(latest()) !== undefined,
    run: () => {
      const row = currentRow(latest());
      if (row !== undefined) run(row);
    },
  };
}

function onRows(latest: Latest): readonly Action[] {
  return [
    {
      id: 'agreements.next',
      group,
      title: ({ t }) => t('agreements:keys.next'),
      shortcuts: ['J'],
      isEnabled: () => latest().shown.length > 0,
      run: () => step(latest(), 1),
    },
    {
      id: 'agreements.previous',
      group,
      title: ({ t }) => t('agreements:keys.previous'),
      shortcuts: ['K'],
      isEnabled: () => latest().shown.length > 0,
      run: () => step(latest(), -1),
    },
    doing(latest, 'check', 'C', ({ agreement: { id } }) => changeAgreement(id, { lastCheckedOn: today() })),
    doing(latest, 'tick', 'X', ({ agreement: { id, doneOn } }) =>
      changeAgreement(id, { doneOn: doneOn === null ? today() : null }),
    ),
    doing(latest, 'edit', 'E', ({ agreement: { id } }) => showDialog({ kind: 'edit-agreement', id })),
    doing(latest, 'plan', 'P', ({ agreement, state }) =>
      planAction(agreementStep(currentText(), agreement, state, today())),
    ),
  ];
}

const tabKeys = ['1', '2', '3', '4', '5', '6'] as const;

function ownActions(latest: Latest): readonly Action[] {
  const adding = (id: string, key: string | null, run: () => void): Action => ({
    id: `agreements.${id}`,
    group,
    title: ({ t }) => t(`agreements:keys.${id as 'add'}`),
    ...(key !== null && { shortcuts: [key] }),
    isEnabled: isEditable,
    run,
  });
  const exported = (id: string, run: () => void): Action => ({
    id: `agreements.${id}`,
    group,
    title: ({ t }) => t(`agreements:keys.${id as 'exportBook'}`),
    run,
  });
  return [
    adding('add', 'N', () => showDialog({ kind: 'agreement', draft: betweenOf(useAgreementsShown.getState().party) })),
    adding('addKpi', null, () => showDialog({ kind: 'kpi', id: null })),
    adding('addFreedom', null, () => showDialog({ kind: 'freedom', id: null })),
    adding('addRhythm', null, () => showDialog({ kind: 'rhythm', id: null })),
    adding('addPaper', null, () => showDialog({ kind: 'paper', id: null })),
    ...onRows(latest),
    ...agreementTabs.map(
      (tab, at): Action => ({
        id: `agreements.tab-${tab}`,
        group,
        title: ({ t }) => t(`agreements:goTo.${tab}`),
        shortcuts: [tabKeys[at] ?? '1'],
        run: () => showAgreementTab(tab),
      }),
    ),
    {
      id: 'agreements.show-done',
      group,
      title: ({ t }) => t('agreements:keys.showDone'),
      run: () => setAgreementsShown({ hasDone: !useAgreementsShown.getState().hasDone }),
    },
    exported('exportBook', () => void exportAgreements('xlsx', 'register')),
    exported('exportRegister', () => void exportAgreements('csv', 'register')),
    exported('exportKpis', () => void exportAgreements('csv', 'kpis')),
    exported('exportDuties', () => void exportAgreements('csv', 'duties')),
  ];
}

/** What can be done on this place, for the palette, the keys and the sheet of shortcuts. */
export function useAgreementActions(register: Register): void {
  const latest = useRef(register);
  useEffect(() => {
    latest.current = register;
  }, [register]);
  useEffect(() => registerActions(ownActions(() => latest.current)), []);
}
