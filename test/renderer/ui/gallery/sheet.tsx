import { ControlsSection, FieldsSection } from './controls-section.tsx';
import { FeedbackSection } from './feedback-section.tsx';
import { ChartsSection, MarksSection } from './marks-section.tsx';

/** Every block in both themes, beside each other. */
export function Sheet() {
  return (
    <div className="g-sheet">
      <Column theme="light" title="Licht" />
      <Column theme="dark" title="Donker" />
    </div>
  );
}

export function Column({ theme, title }: { theme: 'light' | 'dark'; title: string }) {
  return (
    <div className="g-col" data-theme={theme}>
      <h2>{title}</h2>
      <MarksSection />
      <ChartsSection />
      <ControlsSection />
      <FieldsSection />
      <FeedbackSection />
    </div>
  );
}
