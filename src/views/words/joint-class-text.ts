import type { JointClass } from '#src/analysis/requirement-analysis.ts';
import { assertNever } from '#src/base/assert-never.ts';
import type { Text } from '#src/text/text.ts';

/** `Must`, `Must-kandidaat`, `Bespreken`; empty while nobody took a position. */
export function jointClassText(text: Text, joint: JointClass): string {
  switch (joint.kind) {
    case 'class':
      return text.t(`analysis:priorities.${joint.priority}`);
    case 'must-candidate':
      return text.t('analysis:joint.candidate');
    case 'discuss':
      return text.t('analysis:joint.discuss');
    case 'none':
      return '';
    default:
      return assertNever(joint);
  }
}

/** Why, as the end of a sentence: `wettelijk`, `must naast won’t`. */
export function jointClassReason(text: Text, joint: JointClass): string {
  switch (joint.kind) {
    case 'class':
      if (joint.because === 'legal') return text.t('analysis:joint.legal');
      return text.t(joint.because === 'all-must' ? 'analysis:joint.allMust' : 'analysis:joint.median');
    case 'must-candidate':
      return text.t('analysis:joint.threeQuarters');
    case 'discuss':
      return text.t('analysis:joint.mustBesideWont');
    case 'none':
      return '';
    default:
      return assertNever(joint);
  }
}
