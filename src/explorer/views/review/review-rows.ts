import { nameIn } from "../../model/caption.js";
import type { DrawnGraph } from "../../model/files/gexf.js";
import type { Judged } from "../../model/address/parameters.js";
import { printTable, type Column } from "../../model/files/table.js";
import { printState, type State } from "../../model/address/url-state.js";
import type { Caption, Decision, MatchAnswer, MatchQuery, ReviewAnswer } from "../../queries/types.js";
import type { Reading } from "../../page/view.js";
import { WORDS } from "./words.js";

export type Thing = ReviewAnswer["entitiesConnection"]["edges"][number]["node"];
type Candidate = MatchAnswer["match"][number]["candidates"][number];
export type Feature = Candidate["features"][number];

/** What has been looked through so far, and what was found. */
export interface Review {
  readonly looked: number;
  readonly total: number;
  readonly hasNextPage: boolean;
  readonly pairs: readonly Pair[];
}

/** Two ids that may be of one thing. */
export interface Pair {
  /** The lesser id. */
  readonly left: Caption;
  readonly right: Caption;
  /** 0 to 1. */
  readonly score: number;
  /** Strongest first. */
  readonly features: readonly Feature[];
}

export interface ReviewRow extends Pair {
  readonly decision: Decision | undefined;
}

/** Below it a likeness is chance. `chanjiao review` itself asks from 0.6 on. */
const LEAST = 0.4;

/** Things whose names are looked for at a time, as a page of this view. */
export const PAGE = 50;
/** Names in one question: what the server answers within a second. */
const TOGETHER = 25;

/** The questions for these things: their names in both languages, among things of their kind. */
export function matchQueries(things: readonly Thing[]): readonly (readonly MatchQuery[])[] {
  const queries = things.map(
    ({ id, kind, identifiers, ...named }): MatchQuery => ({
      key: id,
      kinds: [kind],
      first: 5,
      identifiers: identifiers.slice(0, 10),
      name: [...[...new Set([nameIn(named, "zh"), nameIn(named, "en")])].join(" ")].slice(0, 200).join(""),
    }),
  );
  return Array.from({ length: Math.ceil(queries.length / TOGETHER) }, (_, at) =>
    queries.slice(at * TOGETHER, (at + 1) * TOGETHER),
  );
}

/** Each pair once, with the better of its two scores, the likeliest first. */
export function pairsOf(things: readonly Thing[], results: MatchAnswer["match"]): readonly Pair[] {
  const known = new Map<string, Caption>(things.map((thing) => [thing.id, thing]));
  const pairs = new Map<string, Pair>();
  for (const { key, candidates } of results) {
    const thing = known.get(key);
    for (const { entity, score, features } of candidates) {
      if (!thing || entity.id === key || score < LEAST) continue;
      const [left, right] = key < entity.id ? [thing, entity] : [entity, thing];
      const name = `${left.id} ${right.id}`;
      if ((pairs.get(name)?.score ?? 0) < score) pairs.set(name, { left, right, score, features });
    }
  }
  return [...pairs.values()].sort((a, b) => b.score - a.score || (a.left.id < b.left.id ? -1 : 1));
}

export function reviewRows({ pairs }: Review, { state }: Reading): readonly ReviewRow[] {
  return pairs.map((pair) => ({ ...pair, decision: decisionOn(state.decided, pair) }));
}

function decisionOn(decided: readonly Judged[] | undefined, { left, right }: Pair): Decision | undefined {
  return decided?.find((one) => one.left === left.id && one.right === right.id)?.decision;
}

/** The state with this decision; the same once more takes it back. */
export function decide(state: State, { left, right, decision: before }: ReviewRow, decision: Decision): State {
  const others = (state.decided ?? []).filter((one) => one.left !== left.id || one.right !== right.id);
  const next = before === decision ? others : [...others, { left: left.id, right: right.id, decision }];
  return { ...state, decided: next.length === 0 ? undefined : next };
}

export function reviewColumns({ words: { columns, kind }, language, state }: Reading): readonly Column<ReviewRow>[] {
  const own = WORDS[language];
  const card = ({ id }: Caption): string => printState({ view: "card", id, lang: state.lang });
  return [
    { key: "left", label: own.left, value: ({ left }) => left.id, href: ({ left }) => card(left) },
    { key: "leftName", label: columns.name, value: ({ left }) => nameIn(left, language) },
    { key: "right", label: own.right, value: ({ right }) => right.id, href: ({ right }) => card(right) },
    { key: "rightName", label: columns.name, value: ({ right }) => nameIn(right, language) },
    { key: "kind", label: columns.kind, value: ({ left }) => kind[left.kind] },
    { key: "score", label: own.score, value: ({ score }) => Math.round(score * 1000) / 1000, numeric: true },
    {
      key: "features",
      label: own.features,
      value: ({ features }) => features.map((feature) => printFeature(feature, language)).join("; "),
    },
    { key: "decision", label: own.decision, value: ({ decision }) => decision && own.decisions[decision] },
  ];
}

/** "whole Chinese name 1.00: 北京理工大学" */
export function printFeature({ name, role, weight, detail }: Feature, language: Reading["language"]): string {
  const own = WORDS[language];
  const words = own.feature[name] ?? name.toLowerCase().replaceAll("_", " ");
  return `${words} ${role === "VETO" ? own.veto : weight.toFixed(2)}${detail === null ? "" : `: ${detail}`}`;
}

/** What `chanjiao review import` takes in: the decisions of this page. */
export function printDecisions(rows: readonly ReviewRow[], language: Reading["language"]): string {
  return printTable<ReviewRow>(
    [
      { key: "left", value: ({ left }) => left.id },
      { key: "leftName", value: ({ left }) => nameIn(left, language) },
      { key: "right", value: ({ right }) => right.id },
      { key: "rightName", value: ({ right }) => nameIn(right, language) },
      { key: "decision", value: ({ decision }) => decision },
      { key: "score", value: ({ score }) => score },
    ],
    rows.filter(({ decision }) => decision !== undefined),
  );
}

/** Pairs as links with their score as weight. */
export function reviewGraph({ pairs }: Review, { language }: Reading): DrawnGraph {
  const ends = new Map(pairs.flatMap(({ left, right }) => [left, right]).map((end) => [end.id, end]));
  return {
    nodes: [...ends.values()].map((end) => ({ id: end.id, kind: end.kind, label: nameIn(end, language) })),
    links: pairs.map(({ left, right, score }) => ({
      id: `${left.id} ${right.id}`,
      from: left.id,
      to: right.id,
      kind: "MAY_BE",
      weight: score,
    })),
  };
}
