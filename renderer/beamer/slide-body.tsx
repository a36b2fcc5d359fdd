import { assertNever } from '#src/base/assert-never.ts';
import type { Slide } from '#src/views/beamer/beamer-view.ts';
import type { BeamerTimer } from '#src/views/beamer/parts.ts';
import type { ScreenSlide } from '#src/views/beamer/screen-slides.ts';
import { ClosingSlide, PauseSlide, WaitingSlide } from './slides/between.tsx';
import { BudgetSlide } from './slides/budget.tsx';
import { ClassesSlide } from './slides/classes.tsx';
import { ConcessionSetSlide, ConcessionsSlide } from './slides/concessions.tsx';
import { FiguresSlide, KanoSlide, RankingSlide, ScoresSlide } from './slides/figures.tsx';
import { HeatSlide } from './slides/heat.tsx';
import { JoinSlide } from './slides/join.tsx';
import {
  AgendaSlide,
  DecisionsSlide,
  DefinitionSlide,
  FormalitiesSlide,
  ParkingSlide,
  TermsSlide,
} from './slides/lists.tsx';
import { OpeningSlide } from './slides/opening.tsx';
import { OptionsSlide } from './slides/options.tsx';
import { PackageCurveSlide } from './slides/package-curve.tsx';
import { PackageOutSlide } from './slides/package-out.tsx';
import { PackageSlide } from './slides/package.tsx';
import { QuestionSlide } from './slides/question.tsx';
import { CultureSlideBody } from './slides/culture.tsx';
import { SimulationSlide } from './slides/simulation.tsx';
import { TalkSlide } from './slides/talk.tsx';

/** What stands above the ink bar. */
export function SlideBody({ slide, timer }: { slide: Slide; timer: BeamerTimer | null }) {
  switch (slide.kind) {
    case 'opening':
      return <OpeningSlide slide={slide} timer={timer} />;
    case 'join':
      return <JoinSlide slide={slide} timer={timer} />;
    case 'agenda':
      return <AgendaSlide slide={slide} timer={timer} />;
    case 'definition':
      return <DefinitionSlide slide={slide} timer={timer} />;
    case 'terms':
      return <TermsSlide slide={slide} timer={timer} />;
    case 'formalities':
      return <FormalitiesSlide slide={slide} timer={timer} />;
    case 'question':
      return <QuestionSlide slide={slide} timer={timer} />;
    case 'classes':
      return <ClassesSlide slide={slide} timer={timer} />;
    case 'heat':
      return <HeatSlide slide={slide} timer={timer} />;
    case 'figures':
      return <FiguresSlide slide={slide} timer={timer} />;
    case 'scores':
      return <ScoresSlide slide={slide} timer={timer} />;
    case 'ranking':
      return <RankingSlide slide={slide} timer={timer} />;
    case 'kano':
      return <KanoSlide slide={slide} timer={timer} />;
    case 'options':
      return <OptionsSlide slide={slide} timer={timer} />;
    case 'talk':
      return <TalkSlide slide={slide} timer={timer} />;
    case 'budget':
      return <BudgetSlide slide={slide} timer={timer} />;
    case 'parking':
      return <ParkingSlide slide={slide} timer={timer} />;
    case 'decisions':
      return <DecisionsSlide slide={slide} timer={timer} />;
    case 'pause':
      return <PauseSlide slide={slide} timer={timer} />;
    case 'closing':
      return <ClosingSlide slide={slide} timer={timer} />;
    case 'simulation':
      return <SimulationSlide slide={slide} timer={timer} />;
    case 'waiting':
      return <WaitingSlide slide={slide} />;
    case 'black':
      return null;
    default:
      return <ScreenSlideBody slide={slide} timer={timer} />;
  }
}

/** Of screens outside the workshop. */
function ScreenSlideBody({ slide, timer }: { slide: ScreenSlide; timer: BeamerTimer | null }) {
  switch (slide.kind) {
    case 'package':
      return <PackageSlide slide={slide} timer={timer} />;
    case 'package-curve':
      return <PackageCurveSlide slide={slide} timer={timer} />;
    case 'package-out':
      return <PackageOutSlide slide={slide} timer={timer} />;
    case 'concessions':
      return <ConcessionsSlide slide={slide} timer={timer} />;
    case 'concession-set':
      return <ConcessionSetSlide slide={slide} timer={timer} />;
    case 'culture':
      return <CultureSlideBody slide={slide} timer={timer} />;
    default:
      return assertNever(slide);
  }
}
