import type { Model } from "../../model/model.js";
import { countCodePoints } from "../../text/code-points.js";
import { findLanguage } from "../../text/find-language.js";
import { hasHan, printSearchText } from "../../text/print-search-text.js";
import { isTraditional, isWrittenAlike } from "../../text/traditional.js";
import { findSentences } from "../../text/sentences/find-sentences.js";
import { findTitle, listLanguages } from "./describe-text.js";
import { isPronoun } from "../finding/names/find-pronouns.js";
import { findItems } from "../finding/events/find-items.js";
import { findFrom, findHolder } from "../spans.js";
import { addName, createDraft, createId, type EntityDraft } from "./entity-draft.js";
import { findDates } from "./find-dates.js";
import { findPlanned, isToBeSetUp } from "./find-planned.js";
import { findRequired } from "./find-required.js";
import { findSubject } from "./find-subject.js";
import { dropRepeated, pairHeadline } from "./merging/drop-repeated.js";
import { listFullerNames } from "./merging/list-fuller-names.js";
import { listUnits } from "./merging/list-units.js";
import { mergeRoles, tellsMore } from "./merging/merge-roles.js";
import { mergeTitles } from "./merging/merge-titles.js";
import { partAgreements } from "./merging/part-agreements.js";
import { pairFigures, pairLanguages } from "./merging/pair-languages.js";
import { readAsFolded } from "./print-as-read.js";
import type {
  Details,
  Findings,
  Mention,
  ProposedEntity,
  Proposal,
  ProposedLink,
  ProposedName,
  ProposedProperties,
  Span,
} from "../proposal.js";

/** 签约仪式 in one news item is not that of the next. */
const OF_ITEM: ReadonlySet<string> = new Set(["Event", "Agreement"]);

export interface ProposalOptions {
  readonly sourceId: string;
  /** As printed in the text; without it its first sentence. */
  readonly title?: string | undefined;
  readonly model: Model;
  /** Ids that are taken. */
  readonly ids: ReadonlySet<string>;
}

/**
 * What was found, as entities and links with ids and quotes. Mentions of one name, or of one known id, are one entity.
 * Pure.
 */
export function planProposal(
  text: string,
  { mentions: found, names, links, figures, properties: told = [] }: Findings,
  { sourceId, title, model, ids }: ProposalOptions,
): Proposal {
  const points = countCodePoints(text);
  const isHant = isTraditional(text);
  const { read, print, printDetails } = readAsFolded(text);
  const sentences = findSentences(read);
  const mentions = dropRepeated(read, found, links);
  const quoted = new Map<string, Span>();
  const quote = (span: Span): string => {
    const place = findHolder(sentences, span);
    const whole = sentences[place] ?? span;
    const key = place < 0 ? `at-${points.fromUtf16(span.start)}` : `s${place + 1}`;
    quoted.set(key, whole);
    return key;
  };
  const items = findItems(read);
  const drafts = new Map<string, EntityDraft>();
  const taken = new Set(ids);
  const called = new Map(names.map(({ of, text: name }) => [`${of.kind} ${name}`, of]));
  const nameOf = ({ kind, text: name }: Mention): string => called.get(`${kind} ${name}`)?.text ?? name;
  const agreements = partAgreements(links, sentences, nameOf);
  const [fuller, chineseOf] = [listFullerNames(mentions, agreements.areApart), pairLanguages(mentions)];
  const units = listUnits(mentions, links);
  const sorts = new Map(names.map((name) => [`${name.of.kind} ${name.text}`, name]));
  // 该校 names nobody: whom it means is named elsewhere.
  const addPrinted = (draft: EntityDraft, mention: Mention): void => {
    if (isPronoun(read, mention)) return;
    const { nameKind, validTo } = sorts.get(`${mention.kind} ${mention.text}`) ?? { nameKind: "LABEL" };
    addName(draft, print(mention), nameKind, quote(mention), validTo);
  };
  const draftOf = (mention: Mention): EntityDraft => {
    const key = `${mention.kind} ${mention.text}`;
    const same = called.get(key) ?? fuller.get(key) ?? units.get(key) ?? chineseOf(mention);
    const item = items.length > 1 && OF_ITEM.has(mention.kind) ? findFrom(items, mention.start + 1) : 0;
    const isSame = same && (item === 0 || findFrom(items, same.start + 1) === item);
    if (isSame && mention.id === undefined) {
      const draft = draftOf(same);
      addPrinted(draft, mention);
      return draft;
    }
    const group = mention.kind === "Agreement" ? agreements.groupOf(mention) : 0;
    const own = mention.id ?? `${mention.kind} ${printSearchText(mention.text)} ${item} ${group}`;
    const draft = drafts.get(own) ?? createDraft(mention, taken);
    drafts.set(own, draft);
    addPrinted(draft, mention);
    return draft;
  };
  const [toBe, there] = [new Set<string>(), new Set<string>()];
  for (const mention of mentions) {
    const { start = mention.start } = sentences[findHolder(sentences, mention)] ?? {};
    (isToBeSetUp(read.slice(start, mention.start)) ? toBe : there).add(draftOf(mention).id);
  }
  for (const { of, nameKind, validTo, ...span } of names)
    addName(draftOf(of), print(span), nameKind, quote(span), validTo);

  const planned = new Map<string, ProposedLink & { readonly keys: Set<string> }>();
  for (const { type, from, to, details: said, quote: passage, modality } of links) {
    const [start, end] = [draftOf(from), to === "source" ? undefined : draftOf(to)];
    const link = model.links.get(type);
    if (!link?.from.includes(start.kind) || !link.to.includes(end?.kind ?? "SourceDocument") || start.id === end?.id)
      continue;
    const details = printDetails(said, passage);
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
    const isFuller = tellsMore(type, details["memberRole"], entry.details["memberRole"]);
    planned.set(key, isFuller ? { ...entry, details: { ...entry.details, ...details } } : entry);
  }
  const inBoth = pairFigures(read, figures);
  const single = figures.filter((one) => !inBoth.has(one));
  const twins = new Map([...inBoth, ...pairHeadline(read, single)]);
  for (const [index, figure] of figures.entries()) {
    if (twins.has(figure)) continue;
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
    for (const one of all) addName(drafts.get(`figure ${index}`)!, print(one), "LABEL", quote(one));
    const about = all
      .map((one) => one.about ?? findSubject(read, one, mentions, sentences))
      .find((one) => one !== undefined);
    // Where it is not sure what a figure is about, nothing is said of it, and `check` asks until somebody does.
    if (about)
      planned.set(`figure ${index}`, {
        type: "MEASURES",
        from: id,
        to: draftOf(about).id,
        details: {},
        quotes: [],
        keys: new Set([key]),
      });
  }
  const { days, published } = findDates(read, mentions, sentences);
  const dates = new Map<EntityDraft, { readonly properties: ProposedProperties; readonly keys: readonly string[] }>();
  for (const [mention, { field, value, quote: passage }] of days) {
    const draft = draftOf(mention);
    if (!dates.has(draft) && !draft.known) dates.set(draft, { properties: { [field]: value }, keys: [quote(passage)] });
  }
  for (const { of, name, value: said, quote: passage } of told) {
    const draft = draftOf(of);
    const value = printDetails({ [name]: said }, passage)[name] ?? said;
    const already = dates.get(draft);
    const property = model.kinds.get(draft.kind)?.properties.get(name);
    // One more of several contradicts nothing that is known.
    if (property !== undefined && (property.list || !draft.known))
      dates.set(draft, {
        properties: { ...already?.properties, [name]: property.list ? addTo(already?.properties[name], value) : value },
        keys: [...(already?.keys ?? []), quote(passage)],
      });
  }
  const order = [...quoted].sort(([, a], [, b]) => a.start - b.start);
  const position = new Map(order.map(([key], index) => [key, index]));
  const inOrder = (keys: Iterable<string>): string[] =>
    [...new Set(keys)].sort((a, b) => position.get(a)! - position.get(b)!);
  const ordered = sortSingle(mergeRoles(mergeTitles([...planned.values()])), model);
  const toCome = findPlanned([...drafts.values()], ordered, model, new Set([...toBe].filter((id) => !there.has(id))));
  return {
    sourceId,
    title: findTitle(text, title),
    publishedOn: published,
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
        ...(toCome.has(draft.id) && { modality: "PLANNED" as const }),
        // The first that names it, and the one that says when it was.
        quotes: inOrder([...inOrder(draft.quotes).slice(0, 1), ...(dates.get(draft)?.keys ?? [])]),
        properties: {
          ...(draft.known ? {} : findRequired(draft)),
          ...draft.properties,
          ...dates.get(draft)?.properties,
        },
        names: [...draft.names.values()].map(
          ({ value, nameKind, validTo, quotes }): ProposedName => ({
            value,
            language: isHant && hasHan(value) && isWrittenAlike(value) ? "zh-Hant" : findLanguage(value),
            nameKind,
            ...(validTo !== undefined && { validTo }),
            quotes: inOrder(quotes),
          }),
        ),
      }),
    ),
    links: ordered.map(({ keys, ...link }) => ({ ...link, quotes: inOrder(keys) })),
  };
}

function addTo(values: ProposedProperties[string] | undefined, value: string | number): readonly string[] {
  return [...new Set([...(Array.isArray(values) ? (values as readonly string[]) : []), String(value)])];
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
