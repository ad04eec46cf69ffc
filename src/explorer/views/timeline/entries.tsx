import { languageOf, nameIn } from "../../model/caption.js";
import { printDate } from "../../model/dates.js";
import { EntityLink } from "../../parts/entity-link.js";
import { Fold } from "../../parts/fold.js";
import { Marks } from "../../parts/marks.js";
import { Proof } from "../../parts/proof.js";
import { usePage } from "../../page/page-context.js";
import type { Reading } from "../../page/view.js";
import { groupByDate, type TimelineRow } from "./timeline-rows.js";
import { WORDS } from "./words.js";

/** Above so many, what only was so at a time is folded: it would hide what happened. */
const FOLDED = 8;

/** The dates, each with what happened then and what a source says was so then. */
export function Entries({ rows, reading }: { readonly rows: readonly TimelineRow[]; readonly reading: Reading }) {
  const words = WORDS[reading.language];
  const one = reading.state.id;
  return (
    <ol class="dates">
      {groupByDate(rows).map(({ date, rows: dated }) => {
        const happened = dated.filter(({ manner }) => manner === "happened");
        const held = dated.filter(({ manner }) => manner === "held");
        return (
          <li key={date} class="date">
            <h2>
              <time dateTime={date}>{printDate(date, reading.language)}</time>
              {date.length < 10 && <small>{words.within}</small>}
            </h2>
            <div>
              {happened.length > 0 && (
                <ul class="entries">
                  {happened.map((row) => (
                    <Entry key={row.claim.id} row={row} one={one} />
                  ))}
                </ul>
              )}
              {held.length > 0 && (
                <Fold class="held" open={held.length <= FOLDED} summary={words.held(held.length)}>
                  {() => (
                    <ul class="entries">
                      {sortByWhat(held).map((row) => (
                        <Entry key={row.claim.id} row={row} one={one} />
                      ))}
                    </ul>
                  )}
                </Fold>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** Those that say the same kind of thing stand together, the most frequent first. */
function sortByWhat(rows: readonly TimelineRow[]): readonly TimelineRow[] {
  const counts = new Map<string, number>();
  for (const { what } of rows) counts.set(what, (counts.get(what) ?? 0) + 1);
  return [...rows].sort(
    (a, b) => (counts.get(b.what) ?? 0) - (counts.get(a.what) ?? 0) || (a.what < b.what ? -1 : a.what > b.what ? 1 : 0),
  );
}

/** "A leads B"; in the timeline of one thing, only what is said of it. */
function Entry({
  row: { subject, what, object, value, claim, marks },
  one,
}: {
  readonly row: TimelineRow;
  readonly one: string | undefined;
}) {
  const { language } = usePage();
  return (
    <li class="entry">
      <p class="sentence">
        {subject.id !== one && (
          <>
            <EntityLink entity={subject} />{" "}
          </>
        )}
        <span class="said">{what}</span>
        {object && (
          <>
            {" "}
            <EntityLink entity={object} />
          </>
        )}
        {value !== "" && (
          <>
            {" "}
            <b lang={languageOf(value)}>{value}</b>
          </>
        )}
        <Marks marks={marks} />
      </p>
      <Proof claims={[claim]} marks={marks} what={`${nameIn(subject, language)} ${what}`} ends={[subject, object]} />
    </li>
  );
}
