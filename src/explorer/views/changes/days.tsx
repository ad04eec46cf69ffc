import { languageOf, nameIn } from "../../model/caption.js";
import { printDate } from "../../model/dates.js";
import { EntityLink } from "../../parts/entity-link.js";
import { Marks } from "../../parts/marks.js";
import { Proof } from "../../parts/proof.js";
import { usePage } from "../../shell/page-context.js";
import { groupByDay, type ChangeRow } from "./changes-rows.js";
import { WORDS } from "./words.js";

/** The days, each with what was taken back or judged, then what was added. */
export function Days({ rows, one }: { readonly rows: readonly ChangeRow[]; readonly one: string | undefined }) {
  const { language } = usePage();
  const words = WORDS[language];
  return (
    <ol class="days">
      {groupByDay(rows).map(({ day, singly, added }) => (
        <li key={day} class="day">
          <h2><time dateTime={day}>{printDate(day, language)}</time></h2>
          {singly.length > 0 && <ul class="singly">{singly.map((row, at) => <Single key={at} row={row} />)}</ul>}
          {added.length > 0 && (
            <section>
              <h3>{words.kind.ADDED} <small>{words.things(added.length)}</small></h3>
              <ul class={added.length === 1 ? "learnt one" : "learnt"}>
                {added.map(({ subject, rows: said }) => (
                  <li key={subject.id}>
                    <EntityLink entity={subject} />
                    <details class="proof" open={one !== undefined && added.length === 1}>
                      <summary><span class="unseen">{words.of(nameIn(subject, language))}: </span>{countSaid(said, words)}</summary>
                      <ul class="sayings">{said.map((row, at) => <Said key={at} row={row} />)}</ul>
                    </details>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </li>
      ))}
    </ol>
  );
}

function countSaid(rows: readonly ChangeRow[], words: (typeof WORDS)["en"]): string {
  const of = (wanted: ChangeRow["section"]): number => rows.filter(({ section }) => section === wanted).length;
  return words.statements(of("link"), of("name"), of("identifier"), of("fact"));
}

/** What was said of the thing above. */
function Said({ row: { what, object, value, claim, marks } }: { readonly row: ChangeRow }) {
  return (
    <li>
      <p class="sentence"><span class="said">{what}</span> {object ? <EntityLink entity={object} /> : <b lang={languageOf(value)}>{value}</b>}<Marks marks={marks} /></p>
      {claim && <Proof claims={[claim]} marks={marks} what={`${what} ${value}`} />}
    </li>
  );
}

/** A retraction, a merger: what, why, and who decided. */
function Single({ row: { kind, subject, what, object, value, claim, marks, reason, by } }: { readonly row: ChangeRow }) {
  const { language } = usePage();
  const words = WORDS[language];
  const why = [reason !== undefined && words.because(reason), by !== undefined && words.by(by)].filter(Boolean).join("; ");
  return (
    <li class={kind.toLowerCase()}>
      <p class="sentence">
        <span class={`mark ${kind === "RETRACTED" ? "retracted" : "merged"}`}>{words.kind[kind]}</span> {subject && <EntityLink entity={subject} />} <span class="said">{what}</span> {object ? <EntityLink entity={object} /> : value !== "" && <b lang={languageOf(value)}>{value}</b>}
      </p>
      {why !== "" && <p class="quiet">{why}</p>}
      {claim && <Proof claims={[claim]} marks={marks.filter(({ kind: mark }) => mark !== "retracted")} what={`${what} ${value}`} />}
    </li>
  );
}
