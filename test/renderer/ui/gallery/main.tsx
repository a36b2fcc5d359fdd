import '#renderer/ui/tokens.css';
import '#renderer/ui/global.css';
import './gallery.css';
import { createRoot } from 'react-dom/client';
import { UiProvider } from '#renderer/ui/ui-provider.tsx';
import { FramePage } from './frame-page.tsx';
import { OverlayPage } from './overlay-page.tsx';
import { Sheet } from './sheet.tsx';

// ?page=frame | dialog | alert | palette | menu | select | popover | toast | keys | drop, &theme=dark
const query = new URLSearchParams(location.search);
const page = query.get('page');
if (query.has('theme')) document.documentElement.dataset.theme = query.get('theme') ?? 'light';

const element = document.getElementById('root');
if (element === null) throw new Error('No root element.');
createRoot(element).render(
  <UiProvider locale="nl-NL">
    {page === null && <Sheet />}
    {page === 'frame' && <FramePage />}
    {page !== null && page !== 'frame' && <OverlayPage kind={page} />}
  </UiProvider>,
);
