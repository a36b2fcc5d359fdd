import { ControlsSection, FieldsSection } from './controls-section.tsx';
import { FeedbackSection } from './feedback-section.tsx';
import { ChartsSection, MarksSection } from './marks-section.tsx';

/** Every block in both themes, beside each other. */
export function Sheet() {
  return (
    <div className="g-sheet">
      {(['light', 'dark'] as const).map((theme) => (
        <div key={theme} className="g-col" data-theme={theme}>
          <h2>{theme === 'light' ? 'Licht' : 'Donker'}</h2>
          <MarksSection />
          <ChartsSection />
          <ControlsSection />
          <FieldsSection />
          <FeedbackSection />
        </div>
      ))}
    </div>
  );
}
