import { useEffect, useState } from "preact/hooks";
import { nameIn } from "../../model/caption.js";
import { planSpans, printSpan, type SmallPart } from "../../model/small-part.js";
import { Bars } from "../../parts/small/bars.js";
import { SmallTiles } from "../../parts/small/tiles.js";
import { Years } from "../../parts/small/years.js";
import { STATISTICS } from "../../queries/queries.js";
import { LINKS, TABLES_KINDS, YEARS_KINDS } from "../../queries/terms.js";
import type { HomeAnswer, LinkKind, StatisticsAnswer } from "../../queries/types.js";
import { usePage } from "../../page/page-context.js";
import type { ComponentChildren } from "preact";
import { WORDS } from "./composition-words.js";

type Table = StatisticsAnswer["statistics"];

/** Bars of one picture. */
const SHOWN = 10;

/**
 * What the graph is made of, in small pictures: which things, where they are, from which years and how they are linked. Each
 * picture is there as soon as it is counted; one that cannot be is left out.
 */
export function Composition({
  meta,
  kinds: withKinds,
}: {
  readonly meta: HomeAnswer["meta"];
  readonly kinds: boolean;
}) {
  const { language, words } = usePage();
  const own = WORDS[language];
  const places = useTable("PLACE");
  const years = useTable("YEAR");
  const links = useTable("LINK");
  const kinds = [...meta.kinds]
    .sort((a, b) => b.count - a.count)
    .map(
      ({ kind, count }): SmallPart => ({
        key: kind,
        label: words.kinds[kind],
        count,
        kind,
        state: { view: "list", kind: [kind] },
      }),
    );
  return (
    <section class="composition" aria-labelledby="home-parts">
      <h2 id="home-parts">{own.parts}</h2>
      <div class="small-figures">
        {withKinds && (
          <Figure title={own.kinds} tall>
            <Bars parts={kinds} />
          </Figure>
        )}
        {places && (
          <Figure title={own.places}>
            <SmallTiles parts={countPlaces(places, language)} />
            {places.unplaced > 0 && <p>{own.unplaced(places.unplaced)}</p>}
          </Figure>
        )}
        {links && (
          <Figure title={own.links} hint={own.linksHint} tall>
            <Bars parts={countLinks(links, (link) => words.link[link][0]).slice(0, SHOWN)} />
          </Figure>
        )}
        {years && (
          <Figure title={own.years} hint={own.yearsHint}>
            <Years parts={countYears(years)} />
          </Figure>
        )}
      </div>
    </section>
  );
}

function Figure({
  title,
  hint,
  tall = false,
  children,
}: {
  readonly title: string;
  readonly tall?: boolean;
  readonly hint?: string;
  readonly children: ComponentChildren;
}) {
  return (
    <section class={tall ? "small-figure tall" : "small-figure"} aria-label={title}>
      <h3>{title}</h3>
      {children}
      {hint !== undefined && <p>{hint}</p>}
    </section>
  );
}

const COUNTED = { PLACE: TABLES_KINDS, LINK: TABLES_KINDS, YEAR: YEARS_KINDS } as const;

/** Counts in one dimension, which other views ask too; undefined until they are there, and where nothing has a value. */
function useTable(rows: keyof typeof COUNTED): Table | undefined {
  const { ask } = usePage();
  const [table, setTable] = useState<Table>();
  useEffect(() => {
    let stale = false;
    ask(STATISTICS, { of: COUNTED[rows], rows }).then(
      ({ statistics }) => {
        if (!stale && statistics.rows.length > 0) setTable(statistics);
      },
      (error: unknown) => console.info(error),
    );
    return () => {
      stale = true;
    };
  }, [ask, rows]);
  return table;
}

function countPlaces({ rows, cells, rowEntities }: Table, language: "en" | "zh"): readonly SmallPart[] {
  return rows.map((label, at): SmallPart => {
    const place = rowEntities[at];
    return {
      key: place?.id ?? label,
      label: place ? nameIn(place, language) : label,
      count: cells[at]?.[0] ?? 0,
      ...(place && { code: place.identifiers.find(({ scheme }) => scheme === "GBT2260")?.value }),
      state: place ? { view: "profile", id: place.id } : undefined,
    };
  });
}

function countYears({ rows, cells }: Table): readonly SmallPart[] {
  return planSpans(rows.map((year, at) => ({ year, count: cells[at]?.[0] ?? 0 }))).map((span) => ({
    key: String(span.from),
    label: printSpan(span),
    count: span.count,
    state: {
      view: "list",
      kind: YEARS_KINDS,
      where: [{ column: "YEAR", from: String(span.from), to: String(span.until) }],
    },
  }));
}

function countLinks({ rows, cells }: Table, name: (link: LinkKind) => string): readonly SmallPart[] {
  return rows.flatMap((link, at): readonly SmallPart[] =>
    Object.hasOwn(LINKS, link)
      ? [
          {
            key: link,
            label: name(link as LinkKind),
            count: cells[at]?.[0] ?? 0,
            state: { view: "list", kind: TABLES_KINDS, where: [{ column: "LINK", values: [link] }] },
          },
        ]
      : [],
  );
}
