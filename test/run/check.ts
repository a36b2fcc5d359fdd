import { runSteps } from './steps.ts';

const outcomes = await runSteps({ stopAtFailure: true });
process.exitCode = outcomes.every((outcome) => outcome.passed) ? 0 : 1;
