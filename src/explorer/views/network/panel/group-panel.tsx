import { grouped } from "../../../model/words/plural.js";
import { languageOf, nameIn } from "../../../model/caption.js";
import { EntityBadge } from "../../../parts/entity-badge.js";
import { EntityLink } from "../../../parts/entity-link.js";
import { usePage } from "../../../page/page-context.js";
import type { Reading } from "../../../page/view.js";
import type { Group } from "../answers/group-network.js";
import { nameOfGroup } from "../picture/marks-of.js";
import type { Actions } from "../use-actions.js";
import { WORDS } from "../words.js";

/** What is in a group, and to open it. */
export function GroupPanel({
  group,
  reading: { language },
  actions,
}: {
  readonly group: Group;
  readonly reading: Reading;
  readonly actions: Actions;
}) {
  const { words, to } = usePage();
  const own = WORDS[language];
  const name = nameOfGroup(group, { language, words });
  return (
    <aside class="panel" aria-label={words.network.selected}>
      <p class="over">
        <EntityBadge kind={group.kind} /> {own.groupBy}{" "}
        {own.groupings[group.of || group.unknown ? (group.kind === "PLACE" ? "PLACE" : "COMMUNITY") : "KIND"]}
      </p>
      <h2 lang={languageOf(name)}>{name}</h2>
      <p class="actions">
        <button type="button" class="button primary" onClick={() => actions.openGroup(group.id)}>
          {own.openGroup}
        </button>
        {group.of && (
          <a class="button" href={to({ view: "card", id: group.of.id })}>
            {words.network.openCard}
          </a>
        )}
        <button type="button" class="button" onClick={() => actions.hide(group.id, name)}>
          {own.hide}
        </button>
      </p>
      <h3>
        {own.inGroup} <small>{grouped(group.members.length)}</small>
      </h3>
      <ul class="neighbours">
        {[...group.members]
          .sort((a, b) => b.degree - a.degree || (nameIn(a.entity, language) < nameIn(b.entity, language) ? -1 : 1))
          .map(({ entity, degree }) => (
            <li key={entity.id}>
              <EntityLink entity={entity} />
              <small>{words.network.linksOf(degree)}</small>
            </li>
          ))}
      </ul>
    </aside>
  );
}
