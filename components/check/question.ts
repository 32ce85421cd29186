/** The tab a page is looked at in, as far as the browser tells. */
export interface Tab {
  id: number | null;
  url: string | null;
}

/** What the user asks about. */
export type Question = { kind: 'pasted'; text: string } | { kind: 'page'; tab: Tab | null };
