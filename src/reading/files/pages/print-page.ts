/** What of a document's tree is needed to print it; linkedom's nodes are this. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

const BLOCKS = new Set(
  "P DIV DT DD DL HR PRE H1 H2 H3 H4 H5 H6 SECTION ARTICLE MAIN HEADER BLOCKQUOTE UL OL TABLE CAPTION FIGURE FIGCAPTION".split(
    " ",
  ),
);
/** They follow each other without an empty line. */
const LINES = new Set(["TR", "LI", "BR"]);
const CELLS = new Set(["TD", "TH"]);
/** Behind a cell. */
const CELL = "\t";
/** What no reader reads in a text. Of ruby the reading above the characters, and the brackets around it. */
const UNSEEN = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE HEAD RT RP RTC IFRAME OBJECT SVG MATH SELECT BUTTON TEXTAREA".split(" "),
);

/** A cell that holds more lays out a page: old ones are made of tables. */
const LONGEST_CELL = 200;

/** Each block on a line of its own, and a tab between cells, or words of two would run into each other. */
export function printPage(root: PageNode): string {
  // Without recursion: pages of machines nest deeper than a stack is.
  const parts: string[] = [];
  const open: (PageNode | string)[] = [root];
  let cells = 0;
  const end = (mark: string): void => {
    if (mark === CELL) cells--;
    parts.push(cells > 0 && mark === "\n" ? " " : mark);
  };
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === "string") {
      end(next);
      continue;
    }
    const name = next.nodeName.toUpperCase();
    if (next.nodeType === 3) parts.push((next.textContent ?? "").replace(/\s+/g, " "));
    else if (!UNSEEN.has(name)) {
      const isCell = CELLS.has(name) && (next.textContent ?? "").trim().length <= LONGEST_CELL;
      const isBlock = BLOCKS.has(name) || (CELLS.has(name) && !isCell);
      if (isBlock) end("\n");
      if (isCell) cells++;
      open.push(isCell ? CELL : isBlock || LINES.has(name) ? "\n" : "");
      for (const child of [...next.childNodes].reverse()) open.push(child);
    }
  }
  return parts.join("");
}
