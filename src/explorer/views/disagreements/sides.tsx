import { languageOf, nameIn } from "../../model/caption.js";
import { EntityLink } from "../../parts/entity-link.js";
import { Marks, Reasons } from "../../parts/marks.js";
import { Quotes } from "../../parts/quote.js";
import { usePage } from "../../page/page-context.js";
import { printSaying, type DisagreementRow } from "./disagreements-rows.js";
import { WORDS } from "./words.js";

/** One disagreement: on what, the sides beside each other, and why one of them is followed. */
export function Sides({ rows }: { readonly rows: readonly [DisagreementRow, ...DisagreementRow[]] }) {
  const { language } = usePage();
  const words = WORDS[language];
  const [{ subject, on, because, number }] = rows;
  const id = `disagreement-${number}`;
  return (
    <article class="disagreement" aria-labelledby={id}>
      <h2 id={id}>
        <span class="on">{on}</span> <EntityLink entity={subject} kind />
      </h2>
      <div class="sides">
        {rows.map((row) => (
          <OneSide key={row.claim.id} row={row} />
        ))}
      </div>
      <p class="because">
        <b>{words.why}</b> <span lang={languageOf(because)}>{because}</span>
      </p>
    </article>
  );
}

function OneSide({ row }: { readonly row: DisagreementRow }) {
  const { language } = usePage();
  const { side, of, said, object, value, claim, marks, subject } = row;
  return (
    <section class={`side-of ${side}`}>
      <h3>
        <SideSign side={side} /> {WORDS[language][side]}
      </h3>
      <p class="saying">
        {object ? (
          <>
            {nameIn(of ?? subject, language) !== "" && <EntityLink entity={of ?? subject} />}{" "}
            <span class="said">{said}</span> <EntityLink entity={object} />
          </>
        ) : (
          <>
            {of && (
              <>
                <EntityLink entity={of} />:{" "}
              </>
            )}
            <span class="value" lang={claim.language ?? languageOf(value)}>
              {value}
            </span>
          </>
        )}
        <Marks marks={marks} />
      </p>
      <Reasons marks={marks} />
      <Quotes claims={[claim]} what={printSaying(row, language)} ends={[row.of ?? row.subject, row.object]} />
    </section>
  );
}

/** A tick, a cross or a ring: the word beside it says the same. */
function SideSign({ side }: { readonly side: DisagreementRow["side"] }) {
  const d =
    side === "followed"
      ? "M3 8.5 6.5 12 13 4.5"
      : side === "overruled"
        ? "M4 4l8 8M12 4l-8 8"
        : "M8 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 1 0 0-7";
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <path d={d} />
    </svg>
  );
}
