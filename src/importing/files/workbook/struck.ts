/** Around what is struck out, until the library has read the cell: characters that no text has. */
const [BEGIN, END] = ["\u{F57A0}", "\u{F57A1}"];
const IN_MARKS = new RegExp(`${BEGIN}([^${END}]*)${END}?`, "gu");

/** A colour that cells get whose whole font is struck: the library tells fills of cells and no fonts. */
const MARK = "57A57A";

/** What is told of it. */
export const STRUCK = "text that is struck out, left out";

/** A text without what is struck out, and that. */
export interface Unstruck {
  readonly text: string;
  readonly struck: string;
}

export function splitStruck(text: string): Unstruck {
  if (!text.includes(BEGIN)) return { text, struck: "" };
  const struck = [...text.matchAll(IN_MARKS)].map(([, inner]) => inner).join("");
  return { text: text.replace(IN_MARKS, ""), struck };
}

/** Whether a cell has that fill. */
export function isMarked(style: unknown): boolean {
  return (style as { readonly fgColor?: { readonly rgb?: string } } | undefined)?.fgColor?.rgb === MARK;
}

/** Gives a cell that fill. */
export function markCell(cell: object): void {
  Object.assign(cell, { s: { fgColor: { rgb: MARK } } });
}

const IS_STRUCK = /<(?:\w+:)?strike\b(?![^>]*\bval="(?:0|false|off)")[^>]*>/;

/** Texts or a sheet of an .xlsx with marks around runs that are struck out; undefined where there is none. */
export function markStruckRuns(xml: string): string | undefined {
  if (!IS_STRUCK.test(xml)) return undefined;
  return xml.replace(/<((?:\w+:)?)r>[\s\S]*?<\/\1r>/g, (run) =>
    IS_STRUCK.test(run) ? run.replace(/(<(?:\w+:)?t\b[^>]*>)([^<]*)/g, `$1${BEGIN}$2${END}`) : run,
  );
}

/** The styles of an .xlsx, in which each cell whose font is struck has a fill that tells it; undefined where none is. */
export function markStruckFonts(styles: string): string | undefined {
  const fonts = /<((?:\w+:)?)fonts\b(?:[^<>]*[^<>/])?>([\s\S]*?)<\/\1fonts>/.exec(styles)?.[2] ?? "";
  const all = [...fonts.matchAll(/<((?:\w+:)?)font\b(?:[^>]*\/>|[^>]*>[\s\S]*?<\/\1font>)/g)].map(([font]) => font);
  const struck = new Set(all.flatMap((font, index) => (IS_STRUCK.test(font) ? [String(index)] : [])));
  const fills = /<((?:\w+:)?)fills\b(?:[^<>]*[^<>/])?>([\s\S]*?)<\/\1fills>/.exec(styles);
  if (struck.size === 0 || fills === null) return undefined;
  const [whole, prefix = "", inside = ""] = fills;
  const count = inside.match(/<(?:\w+:)?fill\b/g)?.length ?? 0;
  const fill = `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="FF${MARK}"/></${prefix}patternFill></${prefix}fill>`;
  return styles
    .replace(whole, () => whole.replace(new RegExp(`</${prefix}fills>$`), `${fill}</${prefix}fills>`))
    .replace(/<((?:\w+:)?)cellXfs\b(?:[^<>]*[^<>/])?>[\s\S]*?<\/\1cellXfs>/, (xfs) =>
      xfs.replace(/<(?:\w+:)?xf\b[^>]*>/g, (xf) => {
        const font = /\bfontId="(\d+)"/.exec(xf)?.[1] ?? "0";
        if (!struck.has(font)) return xf;
        return /\bfillId="/.test(xf)
          ? xf.replace(/\bfillId="\d+"/, `fillId="${count}"`)
          : xf.replace(/\bxf\b/, `xf fillId="${count}"`);
      }),
    );
}

/** The content of an OpenDocument with marks around what its styles strike out; undefined where none does. */
export function markStruckContent(content: string): string | undefined {
  const styles = [...content.matchAll(/<style:style\b([^>]*[^/>])>([\s\S]*?)<\/style:style>/g)]
    .filter(([, , inside = ""]) => /\bstyle:text-line-through-(?:style|type)="(?!none)/.test(inside))
    .map(([, attributes = ""]) => /\bstyle:name="([^"]*)"/.exec(attributes)?.[1] ?? "");
  if (styles.length === 0) return undefined;
  const names = `"(?:${styles.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})"`;
  const span = new RegExp(
    `(<text:span\\b[^>]*text:style-name=${names}(?:[^<>]*[^<>/])?>)([\\s\\S]*?)(</text:span>)`,
    "g",
  );
  const cell = new RegExp(
    `<table:table-cell\\b[^>]*table:style-name=${names}(?:[^<>]*[^<>/])?>[\\s\\S]*?</table:table-cell>`,
    "g",
  );
  const paragraph = /(<text:p\b[^>]*>)([\s\S]*?)(<\/text:p>)/g;
  return content
    .replace(cell, (one) =>
      one
        .replace(paragraph, `$1${BEGIN}$2${END}$3`)
        .replace(/office:value-type="(?!string)[^"]*"/, 'office:value-type="string"'),
    )
    .replace(span, `$1${BEGIN}$2${END}$3`);
}

/**
 * A workbook that is written out as XML (of Excel 2003) with marks around what its styles strike out, and around <S> within texts;
 * undefined where there is none.
 */
export function markStruckXml(text: string): string | undefined {
  const struck = new Set(
    [...text.matchAll(/<(?:\w+:)?Style\b([^>]*[^/>])>([\s\S]*?)<\/(?:\w+:)?Style>/g)]
      .filter(([, , inside = ""]) => /\bStrikeThrough="1"/.test(inside))
      .map(([, attributes = ""]) => /\bID="([^"]*)"/.exec(attributes)?.[1]),
  );
  if (struck.size === 0 && !/<(?:html:)?S>/i.test(text)) return undefined;
  const styleOf = (tag: string): string | undefined => /\bStyleID="([^"]*)"/.exec(tag)?.[1];
  let ofRow: string | undefined;
  const part = /<(?:\w+:)?Row\b[^>]*>|<((?:\w+:)?)Cell\b[^>]*[^/>]>[\s\S]*?<\/\1Cell>/g;
  return text.replace(part, (whole) => {
    const open = whole.slice(0, whole.indexOf(">") + 1);
    if (/^<(?:\w+:)?Row\b/.test(whole)) {
      ofRow = styleOf(open);
      return whole;
    }
    const style = styleOf(open) ?? ofRow;
    return whole.replace(
      /(<((?:\w+:)?)Data\b[^>]*>)([\s\S]*?)(<\/\2Data>)/,
      (_, data: string, __, inner: string, end: string) =>
        style !== undefined && struck.has(style)
          ? data.replace(/\bType="(?!String)[^"]*"/, 'Type="String"') +
            BEGIN +
            inner.replace(/<[^>]*>/g, "") +
            END +
            end
          : data + inner.replace(/(<(?:html:)?S>)([\s\S]*?)(<\/(?:html:)?S>)/gi, `$1${BEGIN}$2${END}$3`) + end,
    );
  });
}
