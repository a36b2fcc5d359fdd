/** The scheme and host our pages are served from. */
export const SCHEME = 'app';
export const HOST = 'regie';
export const START_PAGE = `${SCHEME}://${HOST}/index.html`;
export const BEAMER_PAGE = `${SCHEME}://${HOST}/beamer.html`;

/**
 * [X22] Whether a URL is one of our pages. Compared by protocol and host: the `origin` of a scheme of one's own is the
 * text "null", as it is of every page that has none.
 */
export function isOwnPage(url: string | undefined): boolean {
  try {
    const { protocol, host, username, password, port } = new URL(url ?? '');
    return protocol === `${SCHEME}:` && host === HOST && username === '' && password === '' && port === '';
  } catch {
    return false;
  }
}
