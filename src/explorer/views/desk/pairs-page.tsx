import { useEffect, useState } from "preact/hooks";
import { nameIn } from "../../model/caption.js";
import { usePage } from "../../page/page-context.js";
import { EntityLink } from "../../parts/entity-link.js";
import { CAPTIONS, MATCH } from "../../queries/queries.js";
import type { Caption } from "../../queries/types.js";
import { type Feature, matchQueries, pairsOf, printFeature } from "../review/review-rows.js";
import { DeskFailure } from "./asked/desk-client.js";
import { useDesk } from "./asked/desk-context.js";

type Pair = readonly [left: string, right: string];
type Decision = "POSITIVE" | "NEGATIVE" | "UNSURE";

interface Found {
  readonly pairs: readonly Pair[];
  readonly total: number;
}

interface Shown {
  readonly left: Caption;
  readonly right: Caption;
  readonly features: readonly Feature[];
}

/** Things whose names are asked about in one question. */
const TOGETHER = 25;

/** Who is who: pairs that may be one, each decided with a reason, and taken back with one click. */
export function PairsPage() {
  const { client, own, language, mayDecide } = useDesk();
  const { ask, announce } = usePage();
  const [found, setFound] = useState<Found>();
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const [isLooking, setLooking] = useState(false);
  const [failure, setFailure] = useState("");
  const [done, setDone] = useState<readonly { readonly id: string; readonly text: string }[]>([]);
  const fail = (error: unknown): void =>
    setFailure(error instanceof DeskFailure ? error.message || own.unreachable : String(error));

  useEffect(() => {
    client.get<Found>("/pairs").then(setFound, fail);
  }, [client]);
  useEffect(() => {
    let over = false;
    const show = async (): Promise<void> => {
      const first = found?.pairs.slice(0, TOGETHER) ?? [];
      const { entities } = await ask(CAPTIONS, { ids: [...new Set(first.flat())] });
      const captions = new Map(entities.map((entity) => [entity.id, entity]));
      const pairs = first.flatMap(([left, right]): Shown[] => {
        const [a, b] = [captions.get(left), captions.get(right)];
        return a && b ? [{ left: a, right: b, features: [] }] : [];
      });
      if (!over) setShown(pairs);
      const things = pairs.map(({ left }) => ({ ...left, identifiers: [] }));
      const answers = await Promise.all(matchQueries(things).map((queries) => ask(MATCH, { queries })));
      const scored = pairsOf(
        things,
        answers.flatMap(({ match }) => match),
      );
      const featuresOf = ({ left, right }: Shown): readonly Feature[] =>
        scored.find((one) => [one.left.id, one.right.id].sort().join(" ") === [left.id, right.id].sort().join(" "))
          ?.features ?? [];
      if (!over) setShown(pairs.map((pair) => ({ ...pair, features: featuresOf(pair) })));
    };
    if (found) show().catch(fail);
    return () => {
      over = true;
    };
  }, [found, ask]);

  const look = (): void => {
    setLooking(true);
    client
      .send<Found>("POST", "/pairs/look")
      .then(setFound, fail)
      .finally(() => setLooking(false));
  };
  const decide = async ({ left, right }: Shown, decision: Decision, why: string): Promise<void> => {
    try {
      const { judgement } = await client.send<{ readonly judgement: string }>("POST", "/pairs/judgements", {
        left: left.id,
        right: right.id,
        decision,
        why,
      });
      const how = { POSITIVE: own.pairs.one, NEGATIVE: own.pairs.two, UNSURE: own.pairs.unsure }[decision];
      const text = own.pairs.decided(nameIn(left, language), nameIn(right, language), how);
      setFailure("");
      setDone((all) => [{ id: judgement, text }, ...all]);
      announce(text);
    } catch (error) {
      fail(error);
    }
    await client.get<Found>("/pairs").then(setFound, fail);
  };
  const undo = async (id: string): Promise<void> => {
    await client.send("DELETE", `/pairs/judgements/${id}`).then(() => announce(own.pairs.undone), fail);
    setDone((all) => all.filter((one) => one.id !== id));
    await client.get<Found>("/pairs").then(setFound, fail);
  };
  return (
    <section class="desk-pairs">
      <p>{own.pairs.lead}</p>
      <p class="desk-actions">
        <span role="status">{found && (found.total === 0 ? own.pairs.none : own.pairs.found(found.total))}</span>
        {mayDecide && (
          <button type="button" class="button" onClick={look} disabled={isLooking}>
            {isLooking ? own.pairs.looking : own.pairs.look}
          </button>
        )}
      </p>
      {failure !== "" && (
        <p class="desk-failure" role="alert">
          {failure}
        </p>
      )}
      <ul class="desk-told">
        {done.map(({ id, text }) => (
          <li key={id}>
            {text}{" "}
            <button type="button" class="button" onClick={() => void undo(id)}>
              {own.pairs.undo}
            </button>
          </li>
        ))}
      </ul>
      <ol>
        {shown.map((pair) => (
          <PairToDecide key={`${pair.left.id} ${pair.right.id}`} pair={pair} onDecide={decide} />
        ))}
      </ol>
    </section>
  );
}

function PairToDecide({
  pair,
  onDecide,
}: {
  readonly pair: Shown;
  readonly onDecide: (pair: Shown, decision: Decision, why: string) => Promise<void>;
}) {
  const { own, language, mayDecide } = useDesk();
  const [why, setWhy] = useState("");
  const [isMissing, setMissing] = useState(false);
  const [isSending, setSending] = useState(false);
  const { left, right, features } = pair;
  const decide = (decision: Decision): void => {
    setMissing(why.trim() === "");
    if (why.trim() === "") return;
    setSending(true);
    void onDecide(pair, decision, why.trim()).finally(() => setSending(false));
  };
  const answers = [
    ["POSITIVE", own.pairs.one],
    ["NEGATIVE", own.pairs.two],
    ["UNSURE", own.pairs.unsure],
  ] as const;
  return (
    <li class="desk-item current">
      <div class="desk-sides">
        {[left, right].map((side) => (
          <div key={side.id}>
            <EntityLink entity={side} />
            <small class="quiet desk-details">{side.id}</small>
          </div>
        ))}
      </div>
      {features.length > 0 && (
        <p class="quiet">{features.map((feature) => printFeature(feature, language)).join(" · ")}</p>
      )}
      {mayDecide && (
        <div class="desk-actions">
          <label class="desk-why">
            <span class="unseen">{`${own.pairs.why}: ${nameIn(left, language)}`}</span>
            <input
              placeholder={own.pairs.why}
              value={why}
              aria-invalid={isMissing}
              onInput={({ currentTarget }) => setWhy(currentTarget.value)}
            />
          </label>
          {answers.map(([decision, words]) => (
            <button key={decision} type="button" class="button" disabled={isSending} onClick={() => decide(decision)}>
              {words}
            </button>
          ))}
          {isMissing && (
            <span class="desk-failure" role="alert">
              {own.pairs.needWhy}
            </span>
          )}
        </div>
      )}
    </li>
  );
}
