import '#renderer/ui/tokens.css';
import '#renderer/ui/global.css';
import { createRoot } from 'react-dom/client';
import { listenForViews } from './listen.ts';
import { BeamerPage } from './page.tsx';

const root = createRoot(document.getElementById('root') as HTMLElement);

listenForViews((view) => root.render(<BeamerPage view={view} />));
