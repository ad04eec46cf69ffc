import { printAtom } from "./atom.js";
import type { FeedFormat } from "./feed.js";
import { printJsonFeed } from "./json-feed.js";

/** The first is given to who takes anything. */
export const FEED_FORMATS: readonly FeedFormat[] = [
  { suffix: "atom", mediaType: "application/atom+xml", print: printAtom },
  { suffix: "json", mediaType: "application/feed+json", print: printJsonFeed },
];
