import { runCommand } from '#renderer/store/edit.ts';
import { freshId } from '#renderer/store/fresh.ts';
import { currentText } from '#renderer/store/settings.ts';
import { lastDayOf } from '#src/views/agreements/month.ts';
import {
  addAgreement,
  addDuty,
  addMeasure,
  editAgreement,
  editDuty,
  editKpi,
  editMeasure,
  editPaper,
  editRhythm,
  removeAgreement,
  removeDuty,
  removeMeasure,
} from '#src/commands/records/agreement-commands.ts';
import type { Agreement } from '#src/dossier/agreement.ts';
import type { Duty } from '#src/dossier/duty.ts';
import type { AgreementId, DutyId, KpiId, MeasureId, PaperId, RhythmId } from '#src/dossier/ids.ts';
import type { Kpi } from '#src/dossier/kpi.ts';
import type { Measure } from '#src/dossier/measure.ts';
import type { Paper } from '#src/dossier/paper.ts';
import type { Rhythm } from '#src/dossier/rhythm.ts';

// What is done on this place, each one intention and so one step of undo.

export function changeAgreement(id: AgreementId, patch: Partial<Omit<Agreement, 'id' | 'order'>>): void {
  void runCommand(editAgreement, { id, patch });
}

/** With only a title: the rest is filled in where it stands. */
export function putAgreement(title: string, between: Pick<Agreement, 'clients' | 'suppliers' | 'withSsc'>): void {
  void runCommand(addAgreement, { id: freshId<AgreementId>(), fields: { title, isShared: true, ...between } });
}

export function dropAgreement(id: AgreementId): void {
  void runCommand(removeAgreement, { id }, { toast: currentText().t('agreements:form.removed') });
}

export function changeDuty(id: DutyId, patch: Partial<Omit<Duty, 'id' | 'order'>>): void {
  void runCommand(editDuty, { id, patch });
}

export function putDuty(title: string): void {
  void runCommand(addDuty, { id: freshId<DutyId>(), fields: { title } });
}

export function dropDuty(id: DutyId): void {
  void runCommand(removeDuty, { id }, { toast: currentText().t('agreements:duty.removed') });
}

export function changeKpi(id: KpiId, patch: Partial<Omit<Kpi, 'id' | 'order'>>): void {
  void runCommand(editKpi, { id, patch });
}

/** [AG18] The figure of a month, on its last day; the one that is there becomes another, an emptied one goes. */
export function setFigure(kpi: KpiId, month: string, measures: readonly Measure[], value: number | null): void {
  const known = measures.findLast(({ on }) => on.startsWith(month));
  if (known === undefined) {
    if (value === null) return;
    void runCommand(addMeasure, { id: freshId<MeasureId>(), fields: { kpi, on: lastDayOf(month), value } });
  } else if (value === null) void runCommand(removeMeasure, { id: known.id });
  else if (value !== known.value) void runCommand(editMeasure, { id: known.id, patch: { value } });
}

export function changeRhythm(id: RhythmId, patch: Partial<Omit<Rhythm, 'id' | 'order'>>): void {
  void runCommand(editRhythm, { id, patch });
}

export function changePaper(id: PaperId, patch: Partial<Omit<Paper, 'id' | 'order'>>): void {
  void runCommand(editPaper, { id, patch });
}
