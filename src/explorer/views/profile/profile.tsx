import { onlyHome } from "../../page/only-home.js";
import "../../style/profile.css";
import { languageOf, nameIn, otherName } from "../../model/caption.js";
import { EntityBadge } from "../../parts/entity-badge.js";
import { Bars } from "../../parts/small/bars.js";
import { Names } from "../../parts/small/names.js";
import { SmallTiles } from "../../parts/small/tiles.js";
import { Years } from "../../parts/small/years.js";
import { PROFILE } from "../../queries/queries.js";
import { usePage } from "../../page/page-context.js";
import { askFor, defineView, type PageProps } from "../../page/view.js";
import { loadProfile, type Profile } from "./load-profile.js";
import { planProfile, type Answered } from "./plan-profile.js";
import { profileColumns, profileGraph, profileRows, type ProfileRow } from "./profile-rows.js";
import { WORDS } from "./words.js";

export const PROFILE_VIEW = defineView<Profile, ProfileRow>({
  id: "profile",
  question: ({ id }) => (id === undefined ? undefined : askFor(PROFILE, { id, of: ["UNIVERSITY"] })),
  load: loadProfile,
  about: ({ id }) => id,
  heading: (answer, { language, words, state }) =>
    answer?.entity ? WORDS[language].heading(nameIn(answer.entity, language)) : (state.id ?? words.views.profile),
  lead: (_answer, { language }) => WORDS[language].lead,
  rows: profileRows,
  columns: profileColumns,
  graph: profileGraph,
  // A count is no claim of a source: what is counted leads to lists and cards, which say who says so.
  sources: () => [],
  nothing: ({ entity }, reading) =>
    entity ? undefined : onlyHome(reading.words.empty.unknownId(reading.state.id ?? ""), reading),
  idle: (reading) => onlyHome(reading.words.search.ask, reading),
  Page: ProfilePage,
});

function ProfilePage({ answer, reading }: PageProps<Profile, ProfileRow>) {
  const { words } = usePage();
  const { entity } = answer;
  if (!entity) return null;
  const other = otherName(entity, reading.language);
  return (
    <div class="profile">
      <p class="over">
        <EntityBadge kind={entity.kind} /> {words.kind[entity.kind]}
        {other !== undefined && (
          <>
            {" · "}
            <span lang={languageOf(other)}>{other}</span>
          </>
        )}
      </p>
      <div class="small-figures">
        {planProfile(answer, reading).map((answered) => (
          <Figure key={answered.key} answered={answered} />
        ))}
      </div>
    </div>
  );
}

function Figure({ answered: { key, picture, parts, note, more, missing } }: { readonly answered: Answered }) {
  const { language, to } = usePage();
  const words = WORDS[language];
  const id = `profile-${key}`;
  return (
    <section class="small-figure" aria-labelledby={id}>
      <h2 id={id}>{words.questions[key]}</h2>
      {parts.length === 0 ? (
        <p class="small-missing">{missing ?? words.missing[key]}</p>
      ) : picture === "names" ? (
        <Names parts={parts} />
      ) : picture === "years" ? (
        <Years parts={parts} />
      ) : picture === "tiles" ? (
        <SmallTiles parts={parts} />
      ) : (
        <Bars parts={parts} />
      )}
      {note !== undefined && note !== "" && parts.length > 0 && <p>{note}</p>}
      {more && parts.length > 0 && (
        <p class="small-more">
          <a href={to(more.state)}>{more.text}</a>
        </p>
      )}
    </section>
  );
}
