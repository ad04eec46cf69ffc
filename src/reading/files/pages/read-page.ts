import { Readability } from "@mozilla/readability";
import { Parser } from "htmlparser2";
import { parseHTML } from "linkedom";
import { decodePage } from "../../../text/encoding/decode-page.js";
import { printPage } from "./print-page.js";
import { tidy } from "../tidy.js";
import { pattern } from "../../../text/patterns/pattern.js";

export interface ReadPage {
  readonly text: string;
  readonly title?: string | undefined;
}

/** Deeper than any page that somebody wrote: parsers take the square of it. */
const DEEPEST = 2_000;
/** Where the articles of Chinese publishing systems stand, by what those call it. */
const ARTICLES =
  "#js_content, #vsb_content, [id^='vsb_content_'], .v_news_content, .TRS_Editor, .wp_articlecontent, [itemprop='articleBody']";
/** What is around an article, by what it is or is called; never most of a page. */
const AROUND = "nav, footer, aside, form, [role='navigation'], [role='banner'], [role='contentinfo'], [id], [class]";
const CALLED = pattern("i")`
  (?:^|[\s_-])(?:nav|navbar|navigation|menus?|footer|foot|breadcrumbs?|crumbs?|copyright|sidebar|topbar|toolbar
  |pagination)(?:$|[\s_-])
`;
const LEAST_OF_PAGE = 0.3;
const HIDDEN = pattern("gi")`
  (?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0*)?
  |font-size\s*:\s*0(?:px|pt|em|rem|%)?)\s*(?:!important\s*)?(?=;|$)
`;

/**
 * The article of a web page, without menus and footers; all of it where none can be told. What a script shows once it
 * runs counts as shown: what is hidden and holds most of a page is that.
 * @throws Error where the page is nested as no page is
 */
export function readPage(bytes: Uint8Array): ReadPage {
  const html = decodePage(bytes);
  checkDepth(html);
  const { document } = parseHTML(isWhole(html) ? html : makeWhole(html));
  const title = findTitle(document);
  showHidden(document);
  const own = [...document.querySelectorAll(ARTICLES)].filter(
    (one) => (one.textContent ?? "").trim() !== "" && !one.parentElement?.closest(ARTICLES),
  );
  if (own.length === 0) takeAround(document);
  const whole = document.body.cloneNode(true) as typeof document.body;
  const article = own.length > 0 ? own.map(printPage).join("\n") : (printArticle(document) ?? printPage(whole));
  const text = tidy(article);
  return { text: title === "" || text.includes(title) ? text : `${title}\n\n${text}`, title };
}

/** The parser adds no head or body that is not written, and finds nothing where one of them is missing. */
function isWhole(html: string): boolean {
  let from = 0;
  for (const part of [/<html[\s>]/gi, /<head[\s>]/gi, /<\/head>\s*<body[\s>]/gi]) {
    part.lastIndex = from;
    if (!part.test(html)) return false;
    from = part.lastIndex;
  }
  return true;
}

/** A piece of a page, or one without its frame, as a browser makes a page of it. */
function makeWhole(html: string): string {
  const about = html.match(/<title[^>]{0,200}>[\s\S]{0,2000}?<\/title>|<meta\b[^>]{0,2000}>/gi) ?? [];
  const frame =
    /<\?xml[^>]{0,200}>|<!doctype[^>]{0,500}>|<\/?(?:html|head|body)(?:\s[^>]{0,5000})?>|<title[^>]{0,200}>[\s\S]{0,2000}?<\/title>|<meta\b[^>]{0,2000}>/gi;
  return `<!DOCTYPE html><html><head>${about.join("")}</head><body>${html.replace(frame, "")}</body></html>`;
}

/** Characters of what a window shows of it. */
const LONGEST_TITLE = 500;

type Page = ReturnType<typeof parseHTML>["document"];

function findTitle(document: Page): string {
  const own = document.querySelector("#activity-name, h1")?.textContent ?? "";
  const named = document.querySelector("meta[property='og:title']")?.getAttribute("content") ?? "";
  // A window's title ends with the name of the site: "…签约-江苏大学", "… | Xinhua".
  const title = document.title.replace(/\s+/g, " ").slice(0, LONGEST_TITLE);
  const windows = title.replace(/^(.{8,}?)\s*[-_|–—]+\s*[^-_|–—]{2,20}$/u, "$1");
  const titles = [own, named, windows].map((title) => title.replace(/\s+/g, " ").trim());
  return titles.find((title) => title.length > 3) ?? "";
}

/** What a browser shows only without scripts, or a script takes its words from. */
const KEPT_BACK = "noscript, template, textarea, script[type='text/html'], script[type='text/template']";

/** Takes out what is hidden; but shows what, hidden, holds most of the words. */
function showHidden(document: Page): void {
  showKeptBack(document);
  const all = lengthOf(document.body);
  for (const element of document.querySelectorAll("[style], [hidden]")) {
    const style = element.getAttribute("style") ?? "";
    const isHidden = element.hasAttribute("hidden") || new RegExp(HIDDEN.source, "i").test(style);
    if (!isHidden) continue;
    if (element.matches(ARTICLES) || lengthOf(element) * 2 > all) {
      element.removeAttribute("hidden");
      element.setAttribute("style", style.replace(HIDDEN, ""));
    } else element.remove();
  }
}

/** An article that stands in a noscript or template is one where there is hardly anything beside it. */
function showKeptBack(document: Page): void {
  const shown = printPage(document.body).replace(/\s+/g, "").length;
  for (const one of document.querySelectorAll(KEPT_BACK)) {
    if (one.parentElement?.closest(KEPT_BACK)) continue; // its words are those of the one around it
    const article = document.createElement("div");
    article.innerHTML = one.children.length > 0 ? one.innerHTML : (one.textContent ?? "");
    if (lengthOf(article) > Math.max(shown, LEAST_ARTICLE)) one.replaceWith(article);
  }
}

/** Characters: a textarea for comments has fewer. */
const LEAST_ARTICLE = 40;

function lengthOf(element: { readonly textContent: string | null }): number {
  return (element.textContent ?? "").replace(/\s+/g, "").length;
}

/** Undefined where what is found as the article is but a small part of what the page says. */
function printArticle(document: Page): string | undefined {
  for (const one of document.querySelectorAll("rt, rp, rtc")) one.remove();
  const all = lengthOf(document.body);
  const content = findArticle(document);
  if (!content) return undefined;
  const text = printPage(parseHTML(`<html><body>${content}</body></html>`).document.body);
  return text.replace(/\s+/g, "").length * 10 < all ? undefined : text;
}

/** Undefined where there is none, and where the page is so broken that Readability throws: then all of it is read. */
function findArticle(document: Page): string | null | undefined {
  try {
    return new Readability(document, { charThreshold: 100 }).parse()?.content;
  } catch {
    return undefined;
  }
}

/** Takes out menus and what stands at the foot. */
function takeAround({ body }: Page): void {
  const all = lengthOf(body);
  for (const one of body.querySelectorAll(AROUND)) {
    const isNamed = /^(?:NAV|FOOTER|ASIDE|FORM)$/i.test(one.nodeName) || one.hasAttribute("role");
    const isCalled = CALLED.test(one.id) || CALLED.test(one.className);
    if ((isNamed || isCalled) && lengthOf(one) < all * LEAST_OF_PAGE) one.remove();
  }
}

/** As the parser itself counts: it closes some by itself, and others may be called anything. */
function checkDepth(html: string): void {
  let depth = 0;
  const parser = new Parser({
    onopentagname: () => {
      depth += 1;
      if (depth > DEEPEST) throw new Error(`it is nested more than ${DEEPEST} deep`);
    },
    onclosetag: () => void (depth -= 1),
  });
  parser.write(html);
}
