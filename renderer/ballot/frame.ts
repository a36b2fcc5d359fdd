import type { RoomTimer } from '#src/contract/room.ts';
import { Clock } from './clock.ts';
import { el, icon, type IconName, logo } from './dom.ts';
import type { Screen } from './screens/screen.ts';
import type { Words } from './words.ts';

/** `idle`: nobody is in yet. */
export type Connection = 'idle' | 'connected' | 'lost' | 'passed';

const connectionIcons: Readonly<Record<Connection, IconName | null>> = {
  idle: null,
  connected: 'wifi',
  lost: 'wifi-off',
  passed: null,
};

/** What stays while screens come and go: head, notices, foot, and a voice for screen readers. */
export class Frame {
  private readonly root: HTMLElement;
  private readonly title = el('b.v-ti');
  private readonly time = el('span.v-time', { role: 'timer' });
  private readonly on = el('span.v-on', { role: 'status' });
  private readonly barPlace = el('div');
  private readonly noticePlace = el('div.v-no-s', { role: 'alert' });
  private readonly main = el('main.v-m');
  private readonly foot = el('footer.v-f');
  private readonly footNote = el('p', { role: 'status' });
  private readonly voice = el('div.v-vh', { role: 'status' });
  private readonly clock = new Clock(this.time);

  constructor(root: HTMLElement) {
    this.root = root;
    const line = el('div.v-hl', logo(), this.title, this.time, this.on);
    const head = el('header.v-h', line, this.barPlace);
    root.classList.add('v-page');
    root.replaceChildren(head, this.noticePlace, this.main, this.foot, this.voice);
  }

  head(title: string, connection: Connection, words: Words): void {
    this.title.textContent = title;
    const name = connectionIcons[connection];
    this.on.replaceChildren(...(name === null ? [] : [icon(name, 14)]), connection === 'idle' ? '' : words[connection]);
    this.on.classList.toggle('v-off', connection === 'lost');
  }

  timer(timer: RoomTimer | null, words: Words): void {
    this.clock.show(timer, words);
  }

  progress(bar: HTMLElement | null): void {
    this.barPlace.replaceChildren(...(bar === null ? [] : [bar]));
  }

  notices(notices: readonly string[]): void {
    this.noticePlace.replaceChildren(...notices.map((notice) => el('p', notice)));
  }

  note(name: IconName, words: string): void {
    this.footNote.replaceChildren(icon(name, 16), el('span', words));
  }

  /** Another screen: its title has the focus, so that it is read and Tab goes on from there. */
  show({ main, foot }: Screen, hasNote: boolean, isFirst: boolean): void {
    this.main.replaceChildren(main);
    this.foot.replaceChildren(...(foot ? [foot] : []), ...(hasNote ? [this.footNote] : []));
    this.foot.hidden = foot === undefined && !hasNote;
    this.root.scrollTop = 0;
    if (document.scrollingElement) document.scrollingElement.scrollTop = 0;
    if (!isFirst) this.main.querySelector('h1')?.focus({ preventScroll: true });
  }

  say(words: string): void {
    this.voice.textContent = words;
  }

  /** Nothing of the one who voted stays on the screen. */
  clear(): void {
    this.clock.stop();
    this.root.classList.remove('v-page');
    this.root.replaceChildren();
  }
}
