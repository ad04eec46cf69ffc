/** What can be followed: a page of it, newest first. Addresses are whole, moments ISO 8601. */
export interface Feed {
  /** Stays the same wherever it is served. */
  readonly id: string;
  readonly title: string;
  readonly language: string;
  /** Where this page of it is, and where it begins. */
  readonly self: string;
  readonly first: string;
  /** Where older entries are; undefined on the last page. */
  readonly next: string | undefined;
  /** The page that shows the same to people. */
  readonly home: string;
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** Stays the same wherever it is served, and whenever it is asked for. */
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly published: string;
  readonly updated: string;
  /** Plain text. */
  readonly text: string;
}

export interface FeedFormat {
  readonly suffix: string;
  readonly mediaType: string;
  readonly print: (feed: Feed) => string;
}
