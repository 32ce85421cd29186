/** Where a list of addresses comes from. */
export interface ListSource {
  title: string;
  /** Where it stands in public; `null` when it was put together from many places. */
  url: string | null;
}

/** Domains of one kind. Each stands for itself and for everything below it: all of it is in one hand. */
export interface DomainList {
  domains: readonly string[];
  source: ListSource;
  /** The day the list was last gone through, `YYYY-MM-DD`. */
  checkedOn: string;
}

/** A list written as running text, so that it can be read. */
export const spread = (list: string): readonly string[] => list.trim().split(/\s+/);
