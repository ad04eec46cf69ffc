import { nameIn } from "../../model/caption.js";
import { EntityLink } from "../../parts/entity-link.js";
import { LinkPanel } from "../../parts/evidence/link-panel.js";
import { Marks } from "../../parts/marks.js";
import { Proof } from "../../parts/proof.js";
import type { PathAnswer } from "../../queries/types.js";
import { usePage } from "../../page/page-context.js";
import type { PageProps } from "../../page/view.js";
import { describeWays, type Described } from "./describe-ways.js";
import type { PathRow } from "./path-rows.js";
import { planWays } from "./plan-ways.js";
import { WaysPicture } from "./ways-picture.js";
import { WORDS } from "./words.js";

/** The ways: what can be said of all, a picture of them, and one by one, each step with its sentences a click away. */
export function PathPage({ answer: { paths }, rows, reading }: PageProps<PathAnswer, PathRow>) {
  const { go, language } = usePage();
  const { state } = reading;
  const own = WORDS[language];
  const described = describeWays(paths);
  const choose = (link: string | undefined): void => go({ ...state, link }, "replace");
  const line = state.link === undefined ? undefined : planWays(paths).lines.find(({ id }) => id === state.link);
  const entities = new Map(paths.flatMap(({ nodes }) => nodes.map((node) => [node.id, node] as const)));
  const name = (id: string): string => {
    const entity = entities.get(id);
    return entity ? nameIn(entity, language) : id;
  };
  return (
    <>
      <Passed described={described} count={paths.length} reading={reading} />
      <div class={line ? "ways-and-words" : undefined}>
        <WaysPicture
          paths={paths}
          common={new Set(described.common.map(({ id }) => id))}
          reading={reading}
          choose={choose}
        />
        {line && (
          <LinkPanel
            links={line.links}
            entities={entities}
            between={[name(line.from), name(line.to)]}
            reading={reading}
            close={() => choose(undefined)}
          />
        )}
      </div>
      {described.groups.map(({ through, ways }) => (
        <section key={through?.id ?? ""} class="way-group">
          {described.groups.length > 1 && (
            <h2>{through ? own.through(ways.length, nameIn(through, language)) : own.otherWays(ways.length)}</h2>
          )}
          <ol class="ways">
            {ways.map((way) => (
              <Way
                key={way}
                number={way}
                nodes={paths[way]?.nodes ?? []}
                rows={rows}
                reading={reading}
                below={described.groups.length > 1}
              />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

/** What all ways pass, and the ways that do without. */
function Passed({
  described: { common, groups, without },
  count,
  reading: { state, language, words },
}: {
  readonly described: Described;
  readonly count: number;
  readonly reading: PageProps<PathAnswer, PathRow>["reading"];
}) {
  const { to } = usePage();
  const own = WORDS[language];
  if (without.length === 0) return null;
  const [most] = groups;
  return (
    <div class="passed">
      {common.length > 0 && (
        <p>
          <b>
            {own.allPass(
              count,
              common.map((entity) => nameIn(entity, language)),
            )}
          </b>
        </p>
      )}
      {common.length === 0 && most?.through && most.ways.length * 2 > count && (
        <p>
          <b>{own.mostPass(most.ways.length, count, nameIn(most.through, language))}</b>
        </p>
      )}
      <p class="chips">
        {own.alternatives}:{" "}
        {without.slice(0, 4).map(({ kind, ways }) => (
          <a
            key={kind}
            class="chip"
            href={to({ ...state, link: undefined, without: [...(state.without ?? []), kind] })}
          >
            {own.withoutKind(words.kinds[kind])} <small>{own.onWays(ways, count)}</small>
          </a>
        ))}
        {common.map((entity) => (
          <a
            key={entity.id}
            class="chip"
            href={to({ ...state, link: undefined, avoid: [...(state.avoid ?? []), entity.id] })}
          >
            {own.withoutThing(nameIn(entity, language))}
          </a>
        ))}
      </p>
    </div>
  );
}

function Way({
  number,
  nodes,
  rows,
  reading: { state, language },
  below,
}: {
  readonly number: number;
  readonly nodes: PathAnswer["paths"][number]["nodes"];
  readonly rows: readonly PathRow[];
  readonly reading: PageProps<PathAnswer, PathRow>["reading"];
  readonly below: boolean;
}) {
  const { to } = usePage();
  const own = WORDS[language];
  const Heading = below ? "h3" : "h2";
  return (
    <li class="way">
      <Heading>{own.way(number + 1, nodes.length - 1)}</Heading>
      <ol class="steps">
        {nodes.map((node, step) => (
          <li key={node.id}>
            <p class="stop">
              <EntityLink entity={node} kind />
              {step > 0 && step < nodes.length - 1 && (
                <a
                  class="quiet avoid"
                  href={to({ ...state, link: undefined, avoid: [...(state.avoid ?? []), node.id] })}
                  aria-label={`${own.avoidIt}: ${nameIn(node, language)}`}
                >
                  {own.avoidIt}
                </a>
              )}
            </p>
            {step < nodes.length - 1 && (
              <ul class="between">
                {rows
                  .filter((row) => row.way === number + 1 && row.step === step + 1)
                  .map(({ link, text, when, marks, from, to: end }) => (
                    <li key={link.id}>
                      <p class="link-head">
                        <b>{text}</b>
                        {when !== "" && <span class="when">{when}</span>}
                        <Marks marks={marks} />
                      </p>
                      <Proof
                        claims={link.statements}
                        marks={marks}
                        what={`${nameIn(from, language)} ${text} ${nameIn(end, language)}`}
                      />
                    </li>
                  ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </li>
  );
}
