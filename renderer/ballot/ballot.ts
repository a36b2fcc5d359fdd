import { type BallotNews, type BallotPaper, type BallotTopic, ballotDoor } from '#src/contract/ballot.ts';
import type { Answer } from './answer.ts';
import { button } from './dom.ts';
import type { Entering } from './door.ts';
import { type Connection, Frame } from './frame.ts';
import { newId } from './memory.ts';
import { Outbox, type Waiting } from './outbox.ts';
import { progress, type Stage } from './progress.ts';
import { refusalText } from './refusal.ts';
import { Said } from './said.ts';
import { Sheet, whoOf } from './sheet.ts';
import { entranceScreen, type Trouble } from './screens/entrance.ts';
import { overviewScreen } from './screens/overview.ts';
import { questionScreen } from './screens/question.ts';
import type { Screen } from './screens/screen.ts';
import { waitingScreen } from './screens/waiting.ts';
import type { BallotWishes } from './wishes.ts';
import { type BallotLanguage, counted, type Words } from './words.ts';

const troubles: Readonly<Record<number, Trouble>> = { 401: 'wrong', 409: 'elsewhere', 429: 'wait' };

/** The whole ballot, from the card to the thanks. */
export class Ballot {
  private readonly wishes: BallotWishes;
  private readonly frame: Frame;
  private readonly said: Said;
  private readonly outbox: Outbox;
  private words: Words;
  private sheet: Sheet | null = null;
  /** The topic that is shown; null for all of them. */
  private at: string | null = null;
  private shown = '';
  private connection: Connection = 'idle';
  private notices: readonly string[] = [];
  private room = '';
  /** Of the QR code that was scanned. */
  private pin: string | null = null;
  private count: { readonly voted: number; readonly total: number } | null = null;
  private stopListening: (() => void) | null = null;
  private isAsking = false;

  constructor(wishes: BallotWishes) {
    this.wishes = wishes;
    this.words = wishes.words;
    this.frame = new Frame(wishes.root);
    this.said = new Said(wishes.tab);
    this.outbox = new Outbox({
      door: wishes.door,
      memory: wishes.device,
      changed: () => this.foot(),
      sent: (vote) => this.sent(vote),
      refused: (vote, status) => this.refused(vote, status),
      out: () => this.out(),
    });
    if (wishes.passOn !== undefined) this.connection = 'passed';
  }

  async start(): Promise<void> {
    const { hash, hashRead, door } = this.wishes;
    this.head();
    const [code = '', pin = null] = hash.slice(ballotDoor.cardPrefix.length).split(ballotDoor.pinMark);
    this.pin = pin;
    if (hash.startsWith(ballotDoor.cardPrefix)) return this.enterWith(code);
    if (hash.startsWith(ballotDoor.roomPrefix)) this.room = code;
    const entering = await door.paper();
    if ('paper' in entering) this.in(entering.paper);
    else if (entering.status === 401) this.entrance(null, null);
    else this.entrance('unreachable', () => void this.start());
    if (this.room !== '') hashRead?.();
  }

  /** The connection may be back, or somebody looks at the page again. */
  wake(): void {
    this.outbox.retry();
    if (this.sheet !== null) void this.renew();
  }

  /** Takes all of it off the page. */
  end(): void {
    this.stopListening?.();
    this.outbox.of(null);
    this.said.forget();
    this.frame.clear();
  }

  private async enterWith(code: string, room?: string): Promise<void> {
    const { door, hashRead } = this.wishes;
    const entering = await door.enter({ code, ...(room !== undefined && { room }) }, this.pin);
    if ('paper' in entering) {
      hashRead?.();
      return this.in(entering.paper);
    }
    const trouble = troubles[entering.status] ?? 'unreachable';
    if (room !== undefined) this.room = room;
    const isCard = room === undefined;
    const again = isCard && trouble !== 'wrong' ? () => void this.enterWith(code) : null;
    this.entrance(isCard && trouble === 'wrong' ? 'wrongCard' : trouble, again);
  }

  private in(paper: BallotPaper): void {
    this.stopListening?.();
    this.take(paper);
    this.outbox.of(whoOf(paper));
    this.stopListening = this.wishes.door.listen({
      news: (news) => this.hear(news),
      connected: (isConnected) => this.connected(isConnected),
      out: () => this.out(),
    });
  }

  private connected(isConnected: boolean): void {
    if (this.connection === 'passed') return;
    this.connection = isConnected ? 'connected' : 'lost';
    this.head();
    this.foot();
    if (isConnected) this.outbox.retry();
  }

  private hear({ paper, timer }: BallotNews): void {
    this.frame.timer(timer, this.words);
    if (paper !== this.sheet?.paper.paper) void this.renew();
  }

  private async renew(): Promise<void> {
    if (this.isAsking) return;
    this.isAsking = true;
    const entering: Entering = await this.wishes.door.paper();
    this.isAsking = false;
    if (this.sheet === null) return;
    if ('paper' in entering) this.take(entering.paper);
    else if (entering.status === 401) this.out();
  }

  private out(): void {
    if (this.sheet === null) return;
    this.stopListening?.();
    const waiting = this.outbox.waiting.length;
    this.outbox.of(null);
    this.said.forget();
    this.sheet = null;
    this.entrance('moved', null, waiting);
  }

  private take(paper: BallotPaper): void {
    const before = this.sheet;
    const sheet = new Sheet(paper, this.said);
    const isSame = before?.isOpen === true && before.paper.round?.id === paper.round?.id;
    if (before?.isOpen === true) this.count = { voted: before.voted, total: before.topics.length };
    if (sheet.isOpen) this.said.of(whoOf(paper), paper.round?.id ?? '');
    else this.said.forget();
    this.sheet = sheet;
    if (sheet.isOpen && !isSame) this.at = sheet.nextOpen(null);
    this.frame.timer(paper.timer, this.words);
    this.draw();
  }

  private vote({ id: topic, title }: BallotTopic, answer: Answer, says: string): void {
    const sheet = this.sheet;
    if (sheet === null) return;
    this.said.set(topic, { answer, says });
    this.notices = [];
    const who = whoOf(sheet.paper);
    this.outbox.add({ id: newId(), who, round: sheet.paper.round?.id ?? '', topic, answer, title });
    this.go(sheet.nextOpen(topic));
    if (this.outbox.isStuck) this.frame.say(this.words.kept);
  }

  private sent({ round, topic }: Waiting): void {
    if (this.sheet?.paper.round?.id !== round) return;
    this.sheet = this.sheet.withVote(topic);
    this.frame.say(this.words.sent);
    this.bar();
  }

  private refused(vote: Waiting, status: number): void {
    this.notices = [...this.notices, refusalText(this.words, vote, status)];
    if (this.said.get(vote.topic)?.answer === vote.answer) this.said.set(vote.topic, null);
    this.draw(true);
  }

  private go(topic: string | null): void {
    this.at = topic;
    this.draw();
  }

  private head(): void {
    const words = this.words;
    this.wishes.root.lang = words.code;
    this.frame.head(this.sheet?.paper.workshop ?? words.title, this.connection, words);
  }

  private bar(): void {
    const sheet = this.sheet;
    const stages = (sheet?.topics ?? []).map(({ id }): Stage => {
      return sheet?.isVoted(id) === true ? 'voted' : id === this.at ? 'here' : 'open';
    });
    this.frame.progress(stages.length === 0 ? null : progress(stages, this.words));
  }

  private foot(): void {
    const words = this.words;
    const waiting = this.outbox.waiting.length;
    if (waiting > 0 && (this.outbox.isStuck || this.connection === 'lost'))
      return this.frame.note('hourglass', counted([words.waiting_one, words.waiting_other], waiting));
    this.frame.note('eye-off', this.sheet?.paper.namesShown === true ? words.named : words.blind);
  }

  private draw(isAnew = false): void {
    const sheet = this.sheet;
    if (sheet === null) return;
    this.head();
    this.bar();
    this.foot();
    this.frame.notices(this.notices);
    const isAsked = sheet.topics.length > 0;
    const topic = sheet.topics.find(({ id }) => id === this.at) ?? null;
    const { id, state } = sheet.paper.round ?? { id: '', state: 'none' };
    const key = [this.words.code, id, state, sheet.paper.mayVote, topic?.id ?? (isAsked ? 'all' : '')].join(' ');
    // A screen somebody is busy with stays as it is.
    if (key === this.shown && !isAnew) return;
    const isFirst = this.shown === '';
    this.shown = key;
    const screen = topic ? this.question(sheet, topic) : isAsked ? this.overview(sheet) : this.waiting(sheet);
    if (topic === null) this.addLanguage(screen);
    this.frame.show(screen, isAsked || this.outbox.waiting.length > 0, isFirst);
  }

  private addLanguage({ main }: Screen): void {
    if (this.wishes.speak === undefined) return;
    const other = this.words.code === 'nl' ? 'en' : 'nl';
    main.append(button(this.words.language, () => void this.speak(other), { class: 'v-lang', lang: other }));
  }

  private async speak(language: BallotLanguage): Promise<void> {
    const words = await this.wishes.speak?.(language).catch(() => null);
    if (!words) return;
    this.words = words;
    if (this.sheet === null) this.entrance(null, null);
    else this.draw();
  }

  private question(sheet: Sheet, topic: BallotTopic): Screen {
    const { paper, topics } = sheet;
    const at = topics.indexOf(topic);
    return questionScreen({
      ...sheet.pointsBeside(topic),
      words: this.words,
      paper,
      topic,
      at,
      total: topics.length,
      isVoted: sheet.isVoted(topic.id),
      given: this.said.get(topic.id)?.answer ?? null,
      definitions: paper.definitions,
      say: (text) => this.frame.say(text),
      vote: (answer, says) => this.vote(topic, answer, says),
      previous: at > 0 ? () => this.go(topics[at - 1]?.id ?? null) : null,
      skip: topics.length > 1 ? () => this.go(topics[at + 1]?.id ?? null) : null,
      showAll: () => this.go(null),
    });
  }

  private waiting({ paper }: Sheet): Screen {
    return waitingScreen({ words: this.words, paper, count: this.count });
  }

  private overview(sheet: Sheet): Screen {
    return overviewScreen({
      words: this.words,
      topics: sheet.topics,
      isVoted: (topic) => sheet.isVoted(topic),
      saidOn: (topic) => this.said.get(topic)?.says ?? null,
      open: (topic) => this.go(topic),
      passOn: this.wishes.passOn ?? null,
    });
  }

  private entrance(trouble: Trouble | null, again: (() => void) | null, waiting = 0): void {
    const words = this.words;
    if (this.connection !== 'passed') this.connection = 'idle';
    this.head();
    this.frame.progress(null);
    this.frame.timer(null, words);
    this.frame.notices([]);
    const { movedWaiting_one, movedWaiting_other } = words.entrance;
    const screen = entranceScreen({
      words,
      trouble,
      more: waiting === 0 ? null : counted([movedWaiting_one, movedWaiting_other], waiting),
      room: this.room,
      again,
      enter: ({ code, room }) => this.enterWith(code, room),
    });
    this.addLanguage(screen);
    this.frame.show(screen, false, this.shown === '');
    this.shown = 'entrance';
  }
}
