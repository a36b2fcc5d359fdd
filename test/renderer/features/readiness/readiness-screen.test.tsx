import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ReadinessScreen } from '#renderer/features/readiness/readiness-screen.tsx';
import { runAction } from '#renderer/store/actions.ts';
import { useDialog } from '#renderer/store/dialogs.ts';
import { currentDossier } from '#renderer/store/document.ts';
import { undo } from '#renderer/store/edit.ts';
import { showPhase, showReadinessPart } from '#renderer/store/readiness.ts';
import { emptyRegisters } from '#src/dossier/registers.ts';
import { tableOf } from '#src/base/table.ts';
import { aRecord } from '#test/builders/register-records.ts';
import { sampleDossier } from '#test/builders/sample-dossier.ts';
import { openMemory } from '#test/renderer/open-memory.ts';

const processes = tableOf([aRecord('processes', 'P', { name: 'Vergunningen' })]);

async function show(registers: object = { processes }) {
  await openMemory({ dossier: { ...sampleDossier(), ...emptyRegisters, ...registers } } as never, {
    screen: 'readiness',
  });
  render(<ReadinessScreen />);
}
const grid = () => screen.getByRole('grid', { name: 'Scores per trede en opdrachtgever' });

describe('scores', () => {
  it('[RY19] a number key is the own score, with Shift that of the service centre, and each is one step of undo', async () => {
    await show();
    await userEvent.click(within(grid()).getByRole('gridcell', { name: /^Trede 1, Harmoniseren, Merwenburg/ }));
    await userEvent.keyboard('[Digit4]{Shift>}[Digit3]{/Shift}{ArrowUp}[Digit5]');
    expect(currentDossier().ladders).toMatchObject([
      { client: 'MER', own: [4, 5, ...nulls(5)], ssc: [3, ...nulls(6)] },
    ]);
    expect(screen.getByText('voorloop 1 op 1 trede, SSC ziet één anders')).toBeTruthy();
    await userEvent.keyboard('{Delete}');
    expect(currentDossier().ladders[0]?.own).toEqual([4, ...nulls(6)]);
    act(() => undo());
    expect(currentDossier().ladders[0]?.own).toEqual([4, 5, ...nulls(5)]);
  });

  it('[RY19] the pad below does the same for a hand without a keyboard', async () => {
    await show();
    await userEvent.click(within(grid()).getByRole('gridcell', { name: /^Trede 3, Simplificeren, Dijkenrade/ }));
    const pad = screen.getByRole('radiogroup', { name: 'Score voor Simplificeren, Dijkenrade, Score SSC' });
    await userEvent.click(within(pad).getByRole('radio', { name: '2' }));
    expect(currentDossier().ladders).toMatchObject([{ client: 'DIJ', ssc: [null, null, 2, ...nulls(4)] }]);
  });

  it('[RY14] a table pasted back fills in all of a client at once', async () => {
    await show();
    act(() => void runAction('readiness.ask'));
    const box = screen.getByLabelText('Plak hier de ingevulde tabel');
    await userEvent.click(box);
    await userEvent.paste('Gereedheid\tMerwenburg\t\nVergunningen\t1 Harmoniseren\t4\nPoorten\tonzin\t3\n');
    expect(screen.getByText('1 score gelezen. 1 regel niet herkend: onzin.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Neem 1 score over' }));
    expect(currentDossier().ladders).toMatchObject([{ client: 'MER', own: [4, ...nulls(6)] }]);
  });

  it('[RY12] the weakest gate leads to an action that begins with words and what it is about', async () => {
    const readiness = tableOf([
      aRecord('readiness', 'R', {
        client: 'MER',
        own: { gates: { frameworks: 4, people: 1, regisseur: 3, ladder: null, knowledge: 3 }, capabilities: nulls(9) },
      }),
    ]);
    await show({ processes, readiness });
    await userEvent.click(screen.getByRole('button', { name: 'Actie, Merwenburg' }));
    expect(useDialog.getState().dialog).toMatchObject({
      kind: 'action',
      draft: { title: 'In gesprek met wie het raakt bij Merwenburg', about: { kind: 'readiness', id: 'R' } },
    });
  });

  it('[RY22] tasks that stay are typed one after the other, and one without a name is said', async () => {
    await show();
    act(() => showReadinessPart('capabilities'));
    await userEvent.type(screen.getByLabelText('Taak toevoegen, Merwenburg'), 'Architectuur{Enter}Inkoop{Enter}');
    expect(currentDossier().readiness).toMatchObject([
      { client: 'MER', retained: [{ task: 'Architectuur', person: '' }, { task: 'Inkoop' }] },
    ]);
    expect(screen.getByText('2 zonder naam')).toBeTruthy();
  });
});

describe('phases and pilots', () => {
  it('[RY16] the list of a phase is taken over as one step, and the gate then says what is missing', async () => {
    await show();
    act(() => showPhase('organisation'));
    await userEvent.click(screen.getByRole('button', { name: /^Neem de lijst over/ }));
    const taken = currentDossier().conditions.length;
    expect(taken).toBeGreaterThan(10);
    const [first] = screen.getAllByRole('checkbox', { name: /, gehaald$/ });
    await userEvent.click(first as HTMLElement);
    expect(currentDossier().conditions.filter(({ metOn }) => metOn !== null)).toHaveLength(1);
    act(() => undo());
    act(() => undo());
    expect(currentDossier().conditions).toHaveLength(0);
  });

  it('[RY12] what the gate misses says what is under way for it, else leads to an action', async () => {
    const of = (id: string) => aRecord('conditions', id, { phase: 'tender', title: id, isGate: true });
    const about = { kind: 'condition', id: 'Mandaat' } as const;
    const actions = tableOf([aRecord('actions', 'A', { title: 'Bellen', owner: 'Regisseur', about })]);
    await show({ conditions: tableOf([of('Mandaat'), of('Budget')]), actions });
    act(() => showPhase('tender'));
    expect(screen.getByText(/^Actie: Regisseur, /)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Wijzig actie bij Mandaat' }));
    expect(useDialog.getState().dialog).toEqual({ kind: 'edit-action', id: 'A' });
    await userEvent.click(screen.getByRole('button', { name: 'Actie bij Budget' }));
    expect(useDialog.getState().dialog).toMatchObject({ kind: 'action', draft: { title: 'Budget' } });
  });

  it('[RY21] a note with a condition is marked as the regisseur’s own', async () => {
    const conditions = tableOf([
      aRecord('conditions', 'C', { phase: 'tender', title: 'Mandaat', note: 'ligt gevoelig' }),
    ]);
    await show({ conditions });
    act(() => showPhase('tender'));
    expect(screen.getByText('ligt gevoelig')).toBeTruthy();
    expect(screen.getByText('alleen regisseur')).toBeTruthy();
  });

  it('[RY17] each side judges the pilot, and the sentence says who did not', async () => {
    await show({ pilots: tableOf([aRecord('pilots', 'PI', { title: 'Adreswijzigingen', startsOn: '2020-01-01' })]) });
    act(() => showReadinessPart('pilot'));
    await userEvent.click(screen.getByRole('button', { name: 'Oordeel' }));
    await userEvent.type(screen.getByLabelText('Goed'), 'Snel');
    await userEvent.click(screen.getByRole('button', { name: 'Leg vast' }));
    expect(currentDossier().pilots[0]?.evaluations).toMatchObject([{ side: 'client', good: 'Snel', less: '' }]);
    expect(screen.getByText(/Nog geen oordeel van leverancier\./)).toBeTruthy();
  });
});

function nulls(count: number): null[] {
  return Array.from({ length: count }, () => null);
}
