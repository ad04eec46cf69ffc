import { listSyllables } from "../../identity/names/list-syllables.js";
import type { Model } from "../../model/model.js";
import { countCodePoints } from "../../text/code-points.js";
import { hasHan, printSearchText } from "../../text/print-search-text.js";
import { findSentences } from "../find-sentences.js";
import { findSubject } from "./find-subject.js";
import { listFullerNames } from "./list-fuller-names.js";
import { pairFigures, pairLanguages } from "./pair-languages.js";
import type {
  Details,
  Findings,
  Mention,
  ProposedEntity,
  Proposal,
  ProposedLink,
  ProposedName,
  Span,
} from "../proposal.js";

export interface ProposalOptions {
  readonly sourceId: string;
  /** As printed in the text; without it its first sentence. */
  readonly title?: string | undefined;
  readonly model: Model;
  /** Ids that are taken. */
  readonly ids: ReadonlySet<string>;
}

const PREFIXES: Readonly<Record<string, string>> = {
  GovernmentBody: "government",
  MediaOrganization: "media",
  OrganizationalUnit: "unit",
  PolicyDocument: "policy",
};
const LONGEST_SLUG = 80;
const LONGEST_TITLE = 200;

interface Draft {
  readonly id: string;
  readonly kind: string;
  readonly known: boolean;
  readonly names: Map<string, { readonly value: string; readonly nameKind: string; readonly quotes: Set<string> }>;
  readonly quotes: Set<string>;
  readonly properties: Details;
}

/**
 * What was found, as entities and links with ids and quotes. Mentions of one name, or of one known id, are one entity.
 * Pure.
 */
export function planProposal(
  text: string,
  { mentions, names, links, figures }: Findings,
  { sourceId, title, model, ids }: ProposalOptions,
): Proposal {
  const points = countCodePoints(text);
  const sentences = findSentences(text);
  const quoted = new Map<string, Span>();
  const quote = (span: Span): string => {
    const place = sentences.findIndex(({ start, end }) => start <= span.start && span.end <= end);
    const whole = sentences[place] ?? span;
    const key = place < 0 ? `at-${points.fromUtf16(span.start)}` : `s${place + 1}`;
    quoted.set(key, whole);
    return key;
  };
  const drafts = new Map<string, Draft>();
  const taken = new Set(ids);
  const [fuller, chineseOf] = [listFullerNames(mentions), pairLanguages(mentions)];
  const draftOf = (mention: Mention): Draft => {
    const same = fuller.get(`${mention.kind} ${mention.text}`) ?? chineseOf(mention);
    if (same && mention.id === undefined) {
      const draft = draftOf(same);
      addName(draft, mention.text, "LABEL", quote(mention));
      return draft;
    }
    const key = mention.id ?? `${mention.kind} ${printSearchText(mention.text)}`;
    const draft = drafts.get(key) ?? createDraft(mention, taken);
    drafts.set(key, draft);
    addName(draft, mention.text, "LABEL", quote(mention));
    return draft;
  };
  for (const mention of mentions) draftOf(mention);
  for (const { of, nameKind, ...span } of names) addName(draftOf(of), span.text, nameKind, quote(span));

  const planned = new Map<string, ProposedLink & { readonly keys: Set<string> }>();
  for (const { type, from, to, details, quote: passage, modality } of links) {
    const [start, end] = [draftOf(from), to === "source" ? undefined : draftOf(to)];
    const link = model.links.get(type);
    if (!link?.from.includes(start.kind) || !link.to.includes(end?.kind ?? "SourceDocument") || start.id === end?.id)
      continue;
    const key = JSON.stringify([type, start.id, end?.id, distinguish(details, link.properties), modality]);
    const entry = planned.get(key) ?? {
      type,
      from: start.id,
      to: end?.id ?? sourceId,
      details,
      ...(modality && { modality }),
      quotes: [],
      keys: new Set<string>(),
    };
    entry.keys.add(quote(passage));
    planned.set(key, entry);
  }
  const twins = pairFigures(text, figures);
  for (const figure of figures.filter((one) => !twins.has(one))) {
    const index = figures.indexOf(figure);
    const id = createId("figure", `${sourceId} ${index + 1}`, taken);
    const key = quote(figure);
    const { value, unit, metric, qualifier } = figure;
    drafts.set(`figure ${index}`, {
      id,
      kind: "Figure",
      known: false,
      names: new Map(),
      quotes: new Set([key]),
      properties: { metric, value, unit, qualifier },
    });
    const all = [figure, ...[...twins].filter(([, first]) => first === figure).map(([twin]) => twin)];
    for (const one of all) addName(drafts.get(`figure ${index}`)!, one.text, "LABEL", quote(one));
    const about = all.map((one) => findSubject(text, one, mentions, sentences)).find((one) => one !== undefined);
    // A figure is about something: where it is not sure of what, the document is put for it, and the file says so.
    const to = about === undefined ? sourceId : draftOf(about).id;
    planned.set(`figure ${index}`, { type: "MEASURES", from: id, to, details: {}, quotes: [], keys: new Set([key]) });
  }
  const order = [...quoted].sort(([, a], [, b]) => a.start - b.start);
  const position = new Map(order.map(([key], index) => [key, index]));
  const inOrder = (keys: Iterable<string>): string[] =>
    [...new Set(keys)].sort((a, b) => position.get(a)! - position.get(b)!);
  const ordered = sortSingle([...planned.values()], model);
  return {
    sourceId,
    title: printTitle(text, title),
    languages: listLanguages(text),
    document: text,
    quotes: new Map(
      order.map(([key, { start, end }]) => [
        key,
        { start: points.fromUtf16(start), end: points.fromUtf16(end), exact: text.slice(start, end) },
      ]),
    ),
    entities: [...drafts.values()].map(
      (draft): ProposedEntity => ({
        id: draft.id,
        kind: draft.kind,
        known: draft.known,
        quotes: inOrder(draft.quotes).slice(0, 1),
        properties: { ...(draft.known ? {} : printRequired(draft)), ...draft.properties },
        names: [...draft.names.values()].map(
          ({ value, nameKind, quotes }): ProposedName => ({
            value,
            language: hasHan(value) ? "zh-Hans" : "en",
            nameKind,
            quotes: inOrder(quotes),
          }),
        ),
      }),
    ),
    links: ordered.map(({ keys, ...link }) => ({ ...link, quotes: inOrder(keys) })),
  };
}

function createDraft({ id, kind, text }: Mention, taken: Set<string>): Draft {
  return {
    id: id ?? createId(PREFIXES[kind] ?? kind.toLowerCase(), text, taken),
    kind,
    known: id !== undefined,
    names: new Map(),
    quotes: new Set(),
    properties: {},
  };
}

function addName({ names, quotes }: Draft, value: string, nameKind: string, key: string): void {
  const name = names.get(value) ?? { value, nameKind, quotes: new Set<string>() };
  name.quotes.add(key);
  names.set(value, name);
  quotes.add(key);
}

/** university-beijingligongdaxue: readable, and another where that is taken. */
function createId(prefix: string, name: string, taken: Set<string>): string {
  const spelt = hasHan(name) ? listSyllables(name).join(prefix === "person" ? "-" : "") : name;
  const slug =
    spelt
      .toLowerCase()
      .replace(/[’']s?\b/g, "")
      .normalize("NFD")
      .replace(/[^a-z0-9]+/g, "-")
      .slice(0, LONGEST_SLUG)
      .replace(/^-+|-+$/g, "") || "unnamed";
  let id = `${prefix}-${slug}`;
  for (let number = 2; taken.has(id); number++) id = `${prefix}-${slug}-${number}`;
  taken.add(id);
  return id;
}

/** What a kind cannot do without, as far as the words tell. */
function printRequired({ kind, names }: Draft): Details {
  const all = [...names.keys()].join(" ");
  const pick = (field: string, rules: readonly (readonly [RegExp, string])[]): Details => ({
    [field]: rules.find(([words]) => words.test(all))?.[1] ?? "OTHER",
  });
  switch (kind) {
    case "Laboratory":
      return pick("laboratoryKind", [
        [/国家重点|State Key|National Key/i, "NATIONAL_KEY"],
        [/省重点|Provincial Key/i, "PROVINCIAL_KEY"],
        [/联合|joint/i, "JOINT"],
      ]);
    case "Platform":
      return pick("platformKind", [
        [/研究生工作站|Postgraduate Workstation|Graduate Workstation/i, "POSTGRADUATE_WORKSTATION"],
        [/产业学院|Industrial College/i, "MODERN_INDUSTRIAL_COLLEGE"],
        [/实训|Training/i, "TRAINING_BASE"],
        [/实践基地|Practice Base/i, "PRACTICE_BASE"],
        [/创新中心|Innovation Cent/i, "INNOVATION_CENTER"],
        [/创新平台|Innovation Platform/i, "INNOVATION_PLATFORM"],
        [/虚拟教研室|Teaching Room/i, "VIRTUAL_TEACHING_ROOM"],
      ]);
    case "Event":
      return pick("eventKind", [
        [/对接会|Matchmaking|Matching/i, "MATCHMAKING_MEETING"],
        [/论坛|Forum/i, "FORUM"],
        [/签约/, "SIGNING"],
        [/大赛|Competition/i, "COMPETITION"],
        [/会|Conference|Meeting|Summit/i, "CONFERENCE"],
      ]);
    case "Agreement":
      return pick("agreementKind", [
        [/框架|Framework|战略|Strategic/i, "STRATEGIC_FRAMEWORK"],
        [/共建/, "JOINT_BUILD"],
        [/Memorandum/i, "MEMORANDUM"],
      ]);
    default:
      return {};
  }
}

function distinguish(details: Details, properties: ReadonlyMap<string, { readonly distinguishes: boolean }>): unknown {
  return Object.entries(details).filter(([name]) => properties.get(name)?.distinguishes);
}

/** A unit is part of one whole: of several that were found the first stands. */
function sortSingle<T extends ProposedLink>(links: readonly T[], model: Model): T[] {
  const first = new Set<string>();
  return links.filter(({ type, from }) => {
    if (!model.links.get(type)!.single) return true;
    const key = `${type} ${from}`;
    return !first.has(key) && Boolean(first.add(key));
  });
}

function printTitle(text: string, title: string | undefined): string {
  if (title !== undefined && title !== "" && text.includes(title)) return title;
  const [first] = findSentences(text);
  return first ? text.slice(first.start, Math.min(first.end, first.start + LONGEST_TITLE)).trim() : "";
}

function listLanguages(text: string): string[] {
  const [han, latin] = [/\p{Script=Han}/gu, /[A-Za-z]+/g].map((pattern) => text.match(pattern)?.length ?? 0);
  const languages = [
    ...(han! > 20 || han! > latin! ? ["zh-Hans"] : []),
    ...(latin! > 40 || latin! > han! ? ["en"] : []),
  ];
  return languages.length > 0 ? languages : ["en"];
}
