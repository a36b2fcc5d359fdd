import type { Result } from '#src/base/result.ts';
import type { DecisionFormat, ExportFormat, PicturePaper, ReportFormat } from '#src/contract/calls.ts';
import type { HandoutWish } from '#src/contract/handout-wish.ts';
import type { AgreementPart } from '#src/contract/table-calls.ts';
import type { BallotPrint } from '#src/contract/ballot-print.ts';
import type { PictureFormat, PictureView } from '#src/contract/picture-view.ts';
import type { Dossier } from '#src/dossier/dossier.ts';
import type { ScenarioStep } from '#src/dossier/scenario.ts';
import type { Book } from '#src/exchange/sheet/book.ts';
import type { InstanceAnswer } from '#src/analysis/package/instance.ts';
import type { PackageAnswer } from '#src/analysis/package/answers.ts';
import type { PackageBase } from '#src/analysis/package/package-base.ts';
import type { PackageQuestion } from '#src/analysis/package/question.ts';
import type { Evidence } from '#src/analysis/suppliers/answers.ts';
import type { SupplierConcessions } from '#src/analysis/suppliers/concessions.ts';
import type { Language } from '#src/text/text.ts';

/** What runs in a worker: everything that may take long or that looks into a file from outside. */
export type Jobs = {
  'read-list': { input: { readonly fileName: string; readonly bytes: Uint8Array }; output: Book };
  'export-matrix': {
    input: {
      readonly dossier: Dossier;
      readonly format: ExportFormat;
      readonly language: Language;
      /** ISO 8601, UTC */
      readonly now: string;
      /** Who makes the export, as set in the settings. */
      readonly by: string;
      /** Of the program. */
      readonly version: string;
    };
    output: Uint8Array;
  };
  'export-map': {
    input: {
      readonly dossier: Dossier;
      readonly format: PictureFormat;
      readonly language: Language;
      readonly view: PictureView;
      readonly paper: PicturePaper;
      /** Pixels, for PNG; null for two and a half to a point. */
      readonly width: number | null;
      /** ISO 8601, UTC */
      readonly now: string;
      /** Of the program. */
      readonly version: string;
      /** Fonts and painter by name, see `pictureFiles`. */
      readonly files: Readonly<Record<string, Uint8Array>>;
    };
    output: Uint8Array;
  };
  'export-decisions': {
    input: Omit<Jobs['export-matrix']['input'], 'format'> & {
      readonly format: DecisionFormat;
      /** Fonts by name, for PDF. */
      readonly files: Readonly<Record<string, Uint8Array>>;
    };
    output: Uint8Array;
  };
  'export-handout': {
    input: Omit<Jobs['export-matrix']['input'], 'format'> & {
      readonly format: DecisionFormat;
      readonly wish: HandoutWish;
      /** Fonts by name, for PDF. */
      readonly files: Readonly<Record<string, Uint8Array>>;
      /** The program of the solver, WebAssembly. */
      readonly solver: Uint8Array;
    };
    output: Uint8Array;
  };
  'export-agreements': {
    input: Jobs['export-matrix']['input'] & { readonly part: AgreementPart };
    output: Uint8Array;
  };
  'export-report': {
    input: Omit<Jobs['export-matrix']['input'], 'format'> & {
      readonly format: ReportFormat;
      readonly workshop: string;
      /** Fonts by name, for PDF. */
      readonly files: Readonly<Record<string, Uint8Array>>;
    };
    output: Uint8Array;
  };
  'export-steering': {
    input: Pick<Jobs['export-matrix']['input'], 'dossier' | 'language' | 'now' | 'version'> & {
      /** The day it is where it was asked for, ISO 8601. */
      readonly today: string;
      /** Fonts by name. */
      readonly files: Readonly<Record<string, Uint8Array>>;
    };
    output: Uint8Array;
  };
  'export-ballots': {
    input: Pick<BallotPrint, 'workshop' | 'round' | 'cards' | 'room'> & {
      readonly dossier: Dossier;
      readonly language: Language;
      /** ISO 8601, UTC */
      readonly now: string;
      /** Of the program. */
      readonly version: string;
      /** Fonts by name, see `pictureFiles`. */
      readonly files: Readonly<Record<string, Uint8Array>>;
    };
    output: Uint8Array;
  };
  'export-scenario': {
    input: {
      readonly dossier: Dossier;
      readonly format: 'pdf' | 'svg';
      readonly language: Language;
      readonly name: string;
      readonly steps: readonly ScenarioStep[];
      /** What it is held against; none = the dossier as it is. */
      readonly against: readonly ScenarioStep[];
      /** ISO 8601, UTC */
      readonly now: string;
      /** Of the program. */
      readonly version: string;
      /** Fonts by name, see `pictureFiles`. */
      readonly files: Readonly<Record<string, Uint8Array>>;
    };
    output: Uint8Array;
  };
  'ask-package': {
    input: {
      readonly base: PackageBase;
      readonly question: PackageQuestion;
      /** 0..1 */
      readonly gap: number;
      readonly seconds: number;
      /** The program of the solver, WebAssembly. */
      readonly solver: Uint8Array;
    };
    output: PackageAnswer;
  };
  'solve-instance': {
    input: {
      /** A file of the literature, as it was chosen. */
      readonly bytes: Uint8Array;
      /** The part of all costs that is the budget, 0..1. */
      readonly ratio: number;
      readonly gap: number;
      readonly seconds: number;
      /** The program of the solver, WebAssembly. */
      readonly solver: Uint8Array;
    };
    output: InstanceAnswer;
  };
  'find-concessions': {
    input: {
      readonly dossier: Dossier;
      readonly evidence: Evidence;
      readonly seconds: number;
      /** The program of the solver, WebAssembly. */
      readonly solver: Uint8Array;
    };
    output: readonly SupplierConcessions[];
  };
};
export type JobName = keyof Jobs;

export type JobRequest = { readonly [N in JobName]: { readonly name: N; readonly input: Jobs[N]['input'] } }[JobName];

/** What a worker says: `done` comes last. */
export type JobMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number | null }
  | { readonly kind: 'done'; readonly result: Result<Jobs[JobName]['output']> };

export type JobLimits = {
  readonly heapMb: number;
  readonly seconds: number;
  /** A job that is asked to stop may take this long to hand over what it has; without it, it ends at once. */
  readonly graceSeconds?: number;
};

/** Measured: a hostile list is refused within a second, an export of 2,000 × 50 takes a few. */
export const jobLimits: Readonly<Record<JobName, JobLimits>> = {
  'read-list': { heapMb: 256, seconds: 10 },
  'export-matrix': { heapMb: 1024, seconds: 120 },
  'export-map': { heapMb: 1024, seconds: 120 },
  'export-decisions': { heapMb: 512, seconds: 60 },
  // Packages and concessions are looked for in it, with a time of their own.
  'export-handout': { heapMb: 2048, seconds: 3700 },
  'export-agreements': { heapMb: 512, seconds: 60 },
  'export-report': { heapMb: 512, seconds: 60 },
  'export-steering': { heapMb: 512, seconds: 60 },
  'export-ballots': { heapMb: 512, seconds: 60 },
  'export-scenario': { heapMb: 1024, seconds: 120 },
  'solve-instance': { heapMb: 2048, seconds: 3700, graceSeconds: 10 },
  'find-concessions': { heapMb: 1024, seconds: 3700 },
  // Its own time limit comes with the question; presolve can't be interrupted.
  'ask-package': { heapMb: 2048, seconds: 3700, graceSeconds: 10 },
};
