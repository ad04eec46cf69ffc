import { createHash } from "node:crypto";
import type { ReferenceLanguage } from "../../citing/citation.js";
import { escapeXml } from "../../text/escaping/escape-xml.js";

/** What is said of an error, for who reads English and who reads Chinese. */
export interface Told {
  readonly en: string;
  readonly zh: string;
}

/** Headings by status; of a status that is not here those of its hundred. */
const HEADINGS: Readonly<Record<number, Told>> = {
  400: { en: "This address asks for something that cannot be made", zh: "此网址的请求无法处理" },
  403: { en: "This may not be asked here", zh: "不允许这样查询" },
  404: { en: "There is nothing here", zh: "找不到该内容" },
  406: { en: "There is no such form of it", zh: "没有这种格式" },
  410: { en: "This is gone", zh: "该内容已撤回" },
  429: { en: "Too much was asked for at once", zh: "请求过于频繁" },
  500: { en: "The server could not answer", zh: "服务器无法作答" },
  503: { en: "Not at the moment", zh: "暂时无法作答" },
  504: { en: "It would take too long", zh: "所需时间过长" },
};

const ADVICE: Readonly<Record<number, Told>> = {
  429: { en: "Try again in a while.", zh: "请稍后再试。" },
  503: { en: "Try again in a while.", zh: "请稍后再试。" },
  504: { en: "Ask for less at once: fewer things, or a shorter way.", zh: "请缩小范围：减少条目，或缩短路径。" },
};

const WORDS = {
  en: { search: "Search the graph", code: "Code", title: "Chanjiao" },
  zh: { search: "在图谱中搜索", code: "代码", title: "产教" },
} as const;

const STYLE = `
body { font: 1rem/1.6 "Noto Serif SC", "Source Han Serif SC", "Songti SC", SimSun, Georgia, serif; max-width: 40rem; margin: 4rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff; }
h1 { font-size: 1.5rem; line-height: 1.3; } a { color: #0645ad; } .code { color: #555; font-size: .88rem; } p { overflow-wrap: anywhere; }
`;

/** Of the one style sheet, which stands in the page. */
export const ERROR_PAGE_STYLE = `'sha256-${createHash("sha256").update(STYLE).digest("base64")}'`;

/** An error as a page for people: what is wrong, what to do, and a way on. @param message English alone where nobody has put it into Chinese */
export function printErrorPage(
  status: number,
  code: string,
  message: string | Told,
  language: ReferenceLanguage,
): string {
  const words = WORDS[language];
  const heading = (HEADINGS[status] ?? HEADINGS[status < 500 ? 400 : 500])?.[language] ?? "";
  const [text, spoken] = typeof message === "string" ? [message, "en"] : [message[language], language];
  const advice = ADVICE[status]?.[language];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeXml(heading)} · ${words.title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeXml(heading)}</h1>
<p lang="${spoken}">${linkPermalinks(escapeXml(text))}</p>
${advice === undefined ? "" : `<p>${escapeXml(advice)}</p>\n`}<p><a href="/?lang=${language}">${words.search}</a></p>
<p class="code">${words.code}: ${escapeXml(code)} (${status})</p>
</main>
</body>
</html>
`;
}

/** "/id/university-hrbust" in a text leads there, and so does an id that may have been meant. */
function linkPermalinks(escaped: string): string {
  return escaped
    .replace(/\/id\/[\w-]+/g, (path) => `<a href="${path}">${path}</a>`)
    .replace(
      /(?<=(?:Did you mean|您是不是要找).*)&quot;([\w-]+)&quot;/g,
      (_, id: string) => `“<a href="/id/${id}">${id}</a>”`,
    );
}
