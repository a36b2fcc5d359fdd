import type { TemplateKey } from '#src/templates/template.ts';

/** One row of the form; a row without a name is not a client. */
export type ClientDraft = { readonly key: number; readonly name: string; readonly inhabitants: number | null };

export type Draft = {
  readonly title: string;
  readonly subtitle: string;
  readonly clients: readonly ClientDraft[];
  readonly template: TemplateKey | null;
  /** One theme a line; a template has its own. */
  readonly themes: string;
};

const FIRST_ROWS = 3;

/** An empty form; a dossier made for a list takes its name from the file. */
export function draftFor(fileName: string, template: TemplateKey | null = null): Draft {
  const title = fileName.replace(/\.[^.]+$/, '');
  const clients = Array.from({ length: FIRST_ROWS }, (_, key) => ({ key, name: '', inhabitants: null }));
  return { title, subtitle: '', clients, template, themes: '' };
}

export function withRow(clients: readonly ClientDraft[]): readonly ClientDraft[] {
  const key = Math.max(-1, ...clients.map((client) => client.key)) + 1;
  return [...clients, { key, name: '', inhabitants: null }];
}

export function namedClients(draft: Draft): readonly ClientDraft[] {
  return draft.clients
    .map((client) => ({ ...client, name: client.name.trim() }))
    .filter((client) => client.name !== '');
}

/** The row says a name that stands above it already. */
export function isRepeated(clients: readonly ClientDraft[], row: ClientDraft): boolean {
  const name = row.name.trim().toLowerCase();
  const first = clients.find((client) => client.name.trim().toLowerCase() === name);
  return name !== '' && first !== row;
}

export function themeTitles(draft: Draft): readonly string[] {
  const lines = draft.themes.split('\n').map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}

export function isComplete(draft: Draft): boolean {
  return draft.title.trim() !== '' && !draft.clients.some((client) => isRepeated(draft.clients, client));
}
