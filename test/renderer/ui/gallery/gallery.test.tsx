import { render } from '@testing-library/react';
import axe from 'axe-core';
import { expect, it } from 'vitest';
import { UiProvider } from '#renderer/ui/ui-provider.tsx';
import { FramePage } from './frame-page.tsx';
import { Column } from './sheet.tsx';

/** What jsdom cannot lay out (contrast, sizes of targets) is looked at in a browser. */
async function violationsOf(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.html}`));
}

it('[UI16] no block of the design system has a violation that axe can find', async () => {
  const { container } = render(
    <UiProvider locale="nl-NL">
      <Column theme="light" title="Licht" />
    </UiProvider>,
  );
  expect(await violationsOf(container)).toEqual([]);
});

it('[UI16] nor has the frame of the window', async () => {
  const { container } = render(
    <UiProvider locale="nl-NL">
      <FramePage />
    </UiProvider>,
  );
  expect(await violationsOf(container)).toEqual([]);
});
