import type { Feed } from "./feed.js";

/** JSON Feed 1.1. */
export function printJsonFeed({ title, language, self, next, home, entries }: Feed): string {
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: home,
    feed_url: self,
    next_url: next,
    language,
    authors: [{ name: "Chanjiao" }],
    items: entries.map(({ id, url, title: named, text, published, updated }) => ({
      id,
      url,
      title: named,
      content_text: text,
      date_published: published,
      date_modified: updated,
    })),
  };
  return `${JSON.stringify(feed, undefined, 2)}\n`;
}
