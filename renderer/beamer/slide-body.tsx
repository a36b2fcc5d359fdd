import type { Slide } from '#src/views/beamer/beamer-view.ts';
import type { BeamerTimer } from '#src/views/beamer/parts.ts';
import { ClassesSlide } from './slides/classes.tsx';
import { OpeningSlide } from './slides/opening.tsx';
import { QuestionSlide } from './slides/question.tsx';

/** What stands above the ink bar. */
export function SlideBody({ slide, timer }: { slide: Slide; timer: BeamerTimer | null }) {
  switch (slide.kind) {
    case 'opening':
      return <OpeningSlide slide={slide} timer={timer} />;
    case 'question':
      return <QuestionSlide slide={slide} timer={timer} />;
    case 'classes':
      return <ClassesSlide slide={slide} timer={timer} />;
    default:
      return null;
  }
}
