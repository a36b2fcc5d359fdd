import { assertNever } from '#src/base/assert-never.ts';
import { type Asking, best, sharing } from './asking.ts';
import { curveOf } from './curve.ts';
import { pricesOf } from './prices.ts';
import type { PackageAnswer } from './answers.ts';
import type { PackageQuestion } from './question.ts';
import { robustnessOf } from './robustness.ts';
import { packageRules } from './rules.ts';
import { whyOut } from './why-out.ts';

export async function answerTo(question: PackageQuestion, asking: Asking): Promise<PackageAnswer> {
  switch (question.kind) {
    case 'best':
      return { kind: 'best', answer: await best(asking, question.rule, question.settings) };
    case 'rules': {
      const share = sharing(asking, packageRules.length);
      const answer = [];
      for (const rule of packageRules) answer.push({ rule, result: await best(share.next(), rule, question.settings) });
      return { kind: 'rules', answer };
    }
    case 'curve':
      return { kind: 'curve', answer: await curveOf(asking, question) };
    case 'prices':
      return { kind: 'prices', answer: await pricesOf(asking, question.rule, question.settings) };
    case 'why-out':
      return { kind: 'why-out', answer: await whyOut(asking, question.rule, question.settings, question.requirement) };
    case 'robustness':
      return { kind: 'robustness', answer: await robustnessOf(asking, question.settings) };
    default:
      return assertNever(question);
  }
}
