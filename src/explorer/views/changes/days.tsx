import { languageOf, nameIn } from "../../model/caption.js";
import type { State } from "../../model/address/url-state.js";
import { printDate } from "../../model/dates.js";
import { EntityLink } from "../../parts/entity-link.js";
import { Fold } from "../../parts/fold.js";
import { Marks } from "../../parts/marks.js";
import { Proof } from "../../parts/proof.js";
import { usePage } from "../../page/page-context.js";
import { type ChangeRow, type Counted, type Known, whatIsThere } from "./changes-rows.js";
import { type ChangeGroup, type Counts, countRows, FOLDED, groupChanges, toggleGroup } from "./group-changes.js";
import { WORDS } from "./words.js";

interface DaysProps {
  readonly counted: Counted;
  readonly rows: readonly ChangeRow[];
}

/** The days, each with what was judged, taken back and added, source by source. */
export function Days({ counted, rows }: DaysProps) {
  const { language } = usePage();
  return (
    <ol class="days">
      {groupChanges(counted, rows).map(({ day, groups }) => (
        <li key={day} class="day">
          <h2>
            <time dateTime={day}>{printDate(day, language)}</time>
          </h2>
          {groups.map((group) => (
            <Group key={group.key} group={group} />
          ))}
        </li>
      ))}
    </ol>
  );
}

/** What of one source, or of none, changed in one way: its numbers, and what it says once it is opened. */
function Group({ group: { key, day, kind, source, counts, rows, things } }: { readonly group: ChangeGroup }) {
  const { language, state, to } = usePage();
  const words = WORDS[language];
  const { count } = counts;
  const isThere = rows.length === count;
  const small = isThere && count <= FOLDED;
  const opened = rows.length > 0 && state.opened?.includes(key) === true;
  const alone = to({ view: "changes", id: state.id, source: source?.id, from: day, until: day, opened: [key] });
  return (
    <section class={`change-group ${kind.toLowerCase()}`} aria-labelledby={key}>
      <div class="change-head">
        <h3 id={key}>
          <span class={`mark ${kind === "RETRACTED" ? "retracted" : kind === "ADDED" ? "added" : "merged"}`}>
            {words.kind[kind]}
          </span>{" "}
          {source ? (
            <a href={to({ view: "source", id: source.id })} lang={languageOf(source.title)}>
              {source.title}
            </a>
          ) : kind === "ADDED" || kind === "RETRACTED" ? (
            words.noSource
          ) : null}
        </h3>
        <p class="quiet">
          {countSaid(kind, counts, words)}
          {counts.things > 1 && ` · ${words.about(counts.things)}`}
        </p>
        {!small &&
          (rows.length > 0 ? (
            <a class="button" href={to({ ...state, opened: toggleGroup(state.opened, key) })} aria-expanded={opened}>
              {opened ? words.close : words.open(count)}
            </a>
          ) : (
            <a class="button" href={alone}>
              {words.open(count)}
            </a>
          ))}
      </div>
      {(small || opened) && <Things kind={kind} things={things} unfolded={small} />}
      {opened && !isThere && (
        <p class="quiet">
          {words.partOf(rows.length, count)} {isAlone(state, day) || <a href={alone}>{words.alone}</a>}
        </p>
      )}
    </section>
  );
}

/** Whether only one day is looked at, and of it one source. */
function isAlone({ from, until, source }: State, day: string): boolean {
  return from === day && until === day && source !== undefined;
}

function Things({
  kind,
  things,
  unfolded,
}: {
  readonly kind: ChangeGroup["kind"];
  readonly things: ChangeGroup["things"];
  readonly unfolded: boolean;
}) {
  const { language } = usePage();
  const words = WORDS[language];
  if (kind !== "ADDED") {
    const all = things.flatMap(({ rows }) => rows);
    const reasons = new Set(all.map((row) => printReason(row, words)));
    const shared = all.length > 1 && reasons.size === 1;
    return (
      <>
        {shared && <p class="quiet">{[...reasons]}</p>}
        <ul class="singly">
          {all.map((row, at) => (
            <Single key={at} row={row} reason={shared ? "" : printReason(row, words)} />
          ))}
        </ul>
      </>
    );
  }
  return (
    <ul class={unfolded ? "learnt few" : "learnt"}>
      {things.map(({ subject, rows }) => (
        <li key={subject?.id}>
          {subject && <Thing known={subject} />}
          {unfolded ? (
            <Sayings rows={rows} />
          ) : (
            <Fold
              class="proof"
              summary={
                <>
                  <span class="unseen">{subject && words.of(nameIn(subject, language))}: </span>
                  {countSaid(kind, countRows(rows), words)}
                </>
              }
            >
              {() => <Sayings rows={rows} />}
            </Fold>
          )}
        </li>
      ))}
    </ul>
  );
}

function countSaid(kind: ChangeGroup["kind"], counts: Counts, words: (typeof WORDS)["en"]): string {
  const { count, links, names, identifiers } = counts;
  const isJudged = kind === "MERGED" || kind === "UNMERGED";
  return words.statements(
    links,
    names,
    identifiers,
    isJudged ? 0 : count - links - names - identifiers,
    isJudged ? count : 0,
  );
}

/** Leads to its card; what is not there any more has none. */
function Thing({ known }: { readonly known: Known }) {
  const { language } = usePage();
  const entity = whatIsThere(known);
  if (entity !== undefined) return <EntityLink entity={entity} />;
  const name = nameIn(known, language);
  return (
    <b class="gone" lang={languageOf(name)}>
      {name}
    </b>
  );
}

/** What was said of the thing above. */
function Sayings({ rows }: { readonly rows: readonly ChangeRow[] }) {
  return (
    <ul class="sayings">
      {rows.map(({ what, object, value, claim, marks }, at) => (
        <li key={at}>
          <p class="sentence">
            <span class="said">{what}</span>{" "}
            {object ? <Thing known={object} /> : <b lang={languageOf(value)}>{value}</b>}
            <Marks marks={marks} />
          </p>
          {claim && <Proof claims={[claim]} marks={marks} what={`${what} ${value}`} />}
        </li>
      ))}
    </ul>
  );
}

/** Why, and who decided; "" where neither is known. */
function printReason({ reason, by }: ChangeRow, words: (typeof WORDS)["en"]): string {
  return [reason !== undefined && words.because(reason), by !== undefined && words.by(by)].filter(Boolean).join("; ");
}

/** A retraction, a merger: what, and why, where that is not said of all. */
function Single({
  row: { subject, what, object, value, claim, marks },
  reason,
}: {
  readonly row: ChangeRow;
  readonly reason: string;
}) {
  return (
    <li>
      <p class="sentence">
        {subject && <Thing known={subject} />} <span class="said">{what}</span>{" "}
        {object ? <Thing known={object} /> : value !== "" && <b lang={languageOf(value)}>{value}</b>}
      </p>
      {reason !== "" && <p class="quiet">{reason}</p>}
      {claim && (
        <Proof
          claims={[claim]}
          marks={marks.filter(({ kind: mark }) => mark !== "retracted")}
          what={`${what} ${value}`}
        />
      )}
    </li>
  );
}
