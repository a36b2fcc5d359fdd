import './ballot.css';
import { Ballot } from './ballot.ts';
import { HttpDoor } from './http-door.ts';
import { memoryIn } from './memory.ts';
import { type BallotLanguage, languageFor, loadWords, type Words } from './words.ts';

const device = memoryIn(() => localStorage);
const root = document.getElementById('ballot');

async function speak(language: BallotLanguage): Promise<Words> {
  const words = await loadWords(language);
  device.set('language', language);
  document.documentElement.lang = language;
  document.title = words.title;
  return words;
}

async function start(place: HTMLElement): Promise<void> {
  const kept = device.get('language');
  const language = kept === 'nl' || kept === 'en' ? kept : languageFor(navigator.languages);
  const ballot = new Ballot({
    root: place,
    door: new HttpDoor(device),
    device,
    tab: memoryIn(() => sessionStorage),
    words: await speak(language),
    hash: location.hash,
    // [BP16] The code of a card stands in no history, bookmark or picture of the screen.
    hashRead: () => history.replaceState(null, '', location.pathname),
    speak,
  });
  void ballot.start();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') ballot.wake();
  });
  window.addEventListener('online', () => ballot.wake());
  // A card scanned while the page is open changes the fragment and nothing else.
  window.addEventListener('hashchange', () => {
    if (location.hash.length > 1) location.reload();
  });
}

if (root !== null) void start(root);
