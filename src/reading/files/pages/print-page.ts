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
/** Behind what is set in lines of its own. */
const LINES_END = "\n\n";
/** What no reader reads in a text: of ruby the reading above the characters, and the brackets around it; what is struck out. */
const UNSEEN = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE HEAD RT RP RTC DEL S STRIKE IFRAME OBJECT SVG MATH SELECT BUTTON TEXTAREA".split(" "),
);

/** A cell that holds more lays out a page: old ones are made of tables. */
const LONGEST_CELL = 200;

/** Each block on a line of its own, and a tab between cells, or words of two would run into each other. */
export function printPage(root: PageNode): string {
  // Without recursion: pages of machines nest deeper than a stack is.
  const parts: string[] = [];
  const open: (PageNode | string)[] = [root];
  let [cells, kept] = [0, 0];
  const end = (mark: string): void => {
    if (mark === CELL) cells--;
    if (mark === LINES_END) kept--;
    parts.push(mark === LINES_END ? "\n" : cells > 0 && mark === "\n" ? " " : mark);
  };
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === "string") {
      end(next);
      continue;
    }
    const name = next.nodeName.toUpperCase();
    if (next.nodeType === 3) parts.push((next.textContent ?? "").replace(kept > 0 ? /[^\S\n]+/g : /\s+/g, " "));
    else if (!UNSEEN.has(name)) {
      const isCell = CELLS.has(name) && (next.textContent ?? "").trim().length <= LONGEST_CELL && !hasTable(next);
      const isBlock = BLOCKS.has(name) || (CELLS.has(name) && !isCell);
      if (isBlock) end("\n");
      if (isCell) cells++;
      if (name === "PRE") kept++;
      open.push(isCell ? CELL : name === "PRE" ? LINES_END : isBlock || LINES.has(name) ? "\n" : "");
      for (const child of [...next.childNodes].reverse()) open.push(child);
    }
  }
  return parts.join("");
}

/** A cell with a table in it lays out a page too. */
function hasTable(cell: PageNode): boolean {
  const open = [...cell.childNodes];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.nodeName.toUpperCase() === "TABLE") return true;
    open.push(...next.childNodes);
  }
  return false;
}
