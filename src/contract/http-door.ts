/**
 * The browser door, for both of its sides. The page is opened at `http://127.0.0.1:PORT/#token=…`:
 *
 * 1. `POST /session` with `{"token": …}` trades the token, once, for a session cookie (204; 401 when used or wrong).
 *    A page that has no token in its address already has the cookie, or may not come in.
 * 2. `POST /call` with `encodeWire({ name, args })` answers `encodeWire(Result)`.
 * 3. `GET /events` is an event stream; each message's data is `encodeWire(HostEvent)`.
 *
 * 4. `GET /view?key=…` is an event stream with the views of one beamer, as JSON, for the page at `/beamer.html#view=KEY`.
 *    The key is all it takes and all it opens: no cookie, no call. It ends with the event `end` when the beamer is closed.
 *
 * 2 and 3 name the window they speak for, an id the page makes up when it loads: its own edits are not echoed to it,
 * and its sessions are closed when its event stream stays away. A POST is `application/json`.
 */
export const httpDoor = {
  session: '/session',
  call: '/call',
  events: '/events',
  tokenPrefix: '#token=',
  view: '/view',
  viewKey: 'key',
  viewPage: '/beamer.html',
  viewPrefix: '#view=',
  viewEnds: 'end',
  /** On /call; on /events, where no header can be set, a query parameter of the same name. */
  windowHeader: 'x-regie-window',
  /** Shape of a window id. */
  windowPattern: /^[A-Za-z0-9-]{8,64}$/,
} as const;
