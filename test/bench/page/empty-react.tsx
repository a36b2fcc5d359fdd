import { createRoot } from 'react-dom/client';

/** What any screen must cost: shows one line by React, on a page of its own over the program; answers in what it did. */
function showEmptyScreen(): HTMLElement {
  const place = document.createElement('div');
  place.style.cssText = 'position: fixed; inset: 0; z-index: 9; background: white';
  document.body.append(place);
  const react = createRoot(place);
  place.addEventListener('leave', () => {
    react.unmount();
    place.remove();
  });
  react.render(<p data-empty="">.</p>);
  return place;
}

Object.assign(globalThis, { showEmptyScreen });
