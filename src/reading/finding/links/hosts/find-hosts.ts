import type { FoundLink, Mention, Span } from "../../../proposal.js";
import { isAround, outermost, unique } from "../../../spans.js";
import { isDenied } from "../../words/is-denied.js";
import { findFounded } from "./find-founded.js";
import { listAllied, listHolders } from "./list-allied.js";
import { BODIES, findOwner, listBearers } from "./find-owner.js";
import { listBackers, listHomes } from "./list-homes.js";
import { findCalled, listRunning } from "./list-running.js";
import { isParty } from "../signings/list-parties.js";
import {
  FACILITIES,
  IS_TO_BE,
  listBefore,
  listBehind,
  listInside,
  type Named,
  ORGANIZATIONS,
  isOnlyPlanned,
} from "../rows.js";
import { pattern } from "../../../../text/patterns/pattern.js";

const BUILT = pattern("giu")`
  (?:签约|携手|合作|联合)?(?:共建|共同建设|合作建设|合作共建|联合(?:成立|建设|建立|组建|共建|创建|打造)
  |共同(?:成立|组建|打造|创建))|\bjointly (?:buil[dt]|set up|establish(?:ed)?|launch(?:ed)?|found(?:ed)?
  |unveil(?:ed)?|create[d]?|open(?:ed)?|inaugurated?)
  |\b(?:set up|establish(?:ed)?|buil[dt]) (?:a |the )?(?:joint|together)
  |\band [^.;]{2,60}? (?:opened|launched|unveiled|inaugurated) (?=the [A-Z])
`;
const FOUNDED = /(?:正式|揭牌|挂牌|举行|牵头)*(?:成立|设立|建立|建成|揭牌|组建|创建|建设)(?:了)?(?:\S{0,6})?$/u;
const LATIN_FOUNDED = pattern("")`
  \b(?:establish(?:ed|es|ing)?|founded|launch(?:ed|es|ing)?|unveil(?:ed|s|ing)|inaugurated|open(?:ed|s|ing)|(?<=\b(?:to|will) )open|set(?:s|ting)? up|creat(?:ed?|es|ing)|builds?|building)
  (?: (?:a|an|the|its|their))?(?: (?:new|first|own|joint|[£$€]?[\d.,]+[ -]?(?:m|bn|million|billion)))*(?: [“"])?\s*$
`;
const BOTH = /双方|三方|校企|the two (?:parties|sides)|both (?:parties|sides)|the two will/i;
const LATIN_BOTH = pattern("iu")`
  \b(?:the two (?:parties|sides|universities|institutions|companies)|both (?:parties|sides)
  |they) (?:(?:will|also|have|has|plan to|agreed to|are to) )*(?:jointly )?$
`;

const SIGNED_THEN =
  /(?:协议|备忘录|合同|意向书)(?:书)?[》”]?[，,、]?(?:并|共同|正式|联合|挂牌|揭牌)*(?:成立|设立|建立|组建)(?:了)?[“"]?$/u;

const AGREED = /(?:协议|备忘录|合同|意向书)(?:书)?[》”]?[，,、](?:并|共同|合作)*$/u;

type Signers = ReadonlyMap<Span, readonly Mention[]>;
/** A facility where a sentence tells of it, and how far what is told of it goes. */
interface Told {
  readonly facility: Mention;
  readonly place: Span;
  /** From behind the facility before, to the next. */
  readonly clause: Span;
  readonly sentence: Span;
  readonly inside: readonly Mention[];
}

interface Hosts {
  readonly row: readonly Mention[];
  readonly role: string;
}

/** Who sets up a facility, together or alone, and whose it is by its name. `signers`: by sentence, who signed there. */
export function findHosts(named: Named, signers: Signers): FoundLink[] {
  const found = findAll(named, signers);
  const keyOf = ({ from, to }: FoundLink): string => `${from.text} ${to === "source" ? to : to.text}`;
  const shared = new Set(found.filter(({ details: { role } }) => role === "CO_HOST").map(keyOf));
  // 甲与乙共建某学院。学院由甲承办: he who has it with another is no host besides.
  return found.filter((link) => link.details.role !== "HOST" || !shared.has(keyOf(link)));
}

function findAll(named: Named, signers: Signers): FoundLink[] {
  const { text, mentions, sentences, speaker } = named;
  return sentences.flatMap((sentence, index) => {
    const inside = listInside(mentions, sentence);
    const facilities = outermost(inside.filter(({ kind }) => FACILITIES.has(kind)));
    const founded = findFounded(text, mentions, inside, sentence, sentences[index - 1]);
    if (founded.length > 0) return founded;
    const called = facilities.length === 0 ? findCalled(text, mentions, sentence, speaker) : undefined;
    const places = called ? [called] : facilities.map((facility) => ({ facility, place: facility }));
    let start = sentence.start;
    return places.flatMap(({ facility, place }, order): FoundLink[] => {
      // 共建某研究院、｜某中心: what is said of the first of a row is said of all.
      const last = places[order - 1]?.place;
      if (last && !/^[”"]?[、和与及][“"]?$/u.test(text.slice(last.end, place.start))) start = last.end;
      start = Math.max(start, skipSigned(inside, place));
      const end = places[order + 1]?.place.start ?? sentence.end;
      const told: Told = { facility, place, clause: { start, end }, sentence, inside };
      const behind = text.slice(place.end, sentence.end);
      const isPlanned = isOnlyPlanned(text.slice(start, place.start), behind) || IS_TO_BE.test(behind);
      return listHosts(named, told, signers, sentences[index - 1]).map(({ from, role }) => ({
        type: "HOSTS",
        from,
        to: facility,
        details: { role },
        quote: sentence,
        ...(isPlanned && { modality: "PLANNED" as const }),
      }));
    });
  });
}

/** 甲与乙签署《某协议》，甲与丙签署《共建某实验室协议》: who signed the one before is none of its hosts. */
function skipSigned(inside: readonly Mention[], place: Span): number {
  const agreements = inside.filter(({ kind }) => kind === "Agreement");
  const isSetUpSo = agreements.some((one) => isAround(one, place));
  return isSetUpSo ? (agreements.findLast(({ end }) => end <= place.start)?.end ?? 0) : 0;
}

/** Each that has something to do with a facility, by the first that is said of it: 甲与乙共建某学院，由甲承办 makes both co-hosts. */
function listHosts(
  named: Named,
  told: Told,
  signers: Signers,
  before: Span | undefined,
): { readonly from: Mention; readonly role: string }[] {
  const { text } = named;
  const { facility, inside, place, clause, sentence } = told;
  const running = listRunning(text, inside, place, clause);
  const partners = listPartners(text, inside, place, sentence);
  const said = [
    share(listAllied(text, inside, place, sentence, BODIES)),
    shareWith(text, listBuilders(named, told, signers, before, running.length > 0)),
    share(listHolders(text, inside, place, sentence)),
    share(listBearers(text, facility, inside)),
    share(partners),
    share(listHomes(text, inside, place, sentence)),
    { row: listBackers(text, inside, place, sentence), role: "PARTNER" },
    ...(partners.length > 0 ? [] : running),
  ];
  const isSaid = (one: Mention): boolean => said.some(({ row }) => row.some(({ text: name }) => name === one.text));
  const owner = findOwner(text, facility, inside);
  const all = owner && !isSaid(owner) ? [...said, { row: [owner], role: "HOST" }] : said;
  const seen = new Set<string>();
  return all.flatMap(({ row, role }) =>
    row.filter(({ text: name }) => !seen.has(name) && Boolean(seen.add(name))).map((from) => ({ from, role })),
  );
}

/** 学院与｜甲公司｜共建: he has it with somebody, whoever that is. */
function shareWith(text: string, row: readonly Mention[]): Hosts {
  const [one] = row;
  const isWith = row.length === 1 && /[与和同]/u.test(text[one!.start - 1] ?? "");
  return isWith ? { row, role: "CO_HOST" } : share(row);
}

function share(row: readonly Mention[]): Hosts {
  return { row, role: row.length > 1 ? "CO_HOST" : "HOST" };
}

/** 甲大学与乙公司共建某学院: those before the verb that stands before a facility, or who signed for it. */
function listBuilders(
  { text, speaker }: Named,
  { facility, place, clause, sentence, inside }: Told,
  signers: Signers,
  earlierSentence: Span | undefined,
  isRun: boolean,
): Mention[] {
  const before = text.slice(clause.start, place.start);
  const own = inside.filter(
    (one) => one.start >= clause.start && ORGANIZATIONS.has(one.kind) && !isAround(facility, one),
  );
  const built = [...before.matchAll(BUILT)].at(-1);
  const founded = built ? null : (FOUNDED.exec(before) ?? LATIN_FOUNDED.exec(before));
  // “携手共建”签约仪式在｜某服务中心｜举行: where it was held.
  const verb = before.endsWith("在") ? null : (built ?? founded);
  // 甲与乙、丙与丁分别签约，共建…: nobody can tell whose is which.
  if (!verb || /分别(?!是|为)/u.test(before.slice(0, verb.index)) || isDenied(before.slice(0, verb.index))) return [];
  const row = listBefore(own, clause.start + verb.index, text, ORGANIZATIONS);
  // "The two sides will set up the Laboratory": who signed before.
  const isOfBoth = LATIN_BOTH.test(before.slice(0, verb.index));
  // 甲与乙签署合作协议，挂牌成立某基地: who signed sets it up.
  const signed = signers.get(sentence) ?? [];
  if (!built && signed.length > 1 && SIGNED_THEN.test(before)) return [...signed];
  if (!built && !isOfBoth) {
    const isNear = /^[^，,。；;]{0,12}$/u.test(text.slice(row[0]?.end ?? place.start, place.start));
    return LATIN_FOUNDED.test(before) || (row.length === 1 && isNear) ? row : [];
  }
  const first = row[0] ?? own.at(-1);
  // 我校与甲公司共建: who speaks is one of them.
  const withUs =
    speaker &&
    first &&
    /(?:我校|我院|学校|学院|本校)(?:先后|分别|正式)?(?:与|和|同|携手|联合)$/u.test(
      text.slice(clause.start, first.start),
    )
      ? [speaker]
      : [];
  const earlier = BOTH.test(before)
    ? (signers.get(sentence) ?? (earlierSentence && signers.get(earlierSentence)) ?? [])
    : AGREED.test(before.slice(0, verb.index))
      ? signed
      : [];
  const hosts = unique([...withUs, ...(row.length > 0 ? row : earlier)]);
  if (hosts.length > 0) return hosts;
  // 由甲主管，乙协办，共建某学院: each has its own word.
  // What it was signed in (在某市政府) and whose officer signed (某处处长) have nothing to do with it.
  const bodies = outermost(own).filter((one) => BODIES.has(one.kind) && isParty(one) && text[one.start - 1] !== "在");
  return bodies.length > 1 && !isRun && !/[。；;]/u.test(before) ? unique(bodies) : [];
}

/** 某产业学院由甲大学与乙公司共建, "was jointly established by A and B": those of the row in between, or behind. */
function listPartners(text: string, inside: readonly Mention[], facility: Span, sentence: Span): Mention[] {
  const rest = text.slice(facility.end, sentence.end);
  const han = /^(?:[（(][^（）()]{1,16}[）)]|\s+)?[，,]?(?:是|系|现)?由/u.exec(rest)?.[0];
  const latin =
    /^(?: \([^()]{1,16}\))?,? (?:an? (?:[\p{Ll}-]+ ){1,6}?(?=jointly|co-|built|founded|established|set up|run|created))?(?:(?:which )?(?:was|is|were|has been|will be|is to be|to be) )?(?:also )?(?:jointly |co-)?(?:established|founded|set up|built|launched|created|run|operated|hosted|developed|constructed|led|managed|administered|housed) (?:jointly |together )?by (?:the )?/u.exec(
      rest,
    )?.[0];
  const by = han ?? latin;
  if (by === undefined) return [];
  const row = listBehind(inside, facility.end + by.length, text, ORGANIZATIONS);
  const last = row.at(-1);
  const isBuilt =
    latin !== undefined ||
    (last !== undefined &&
      /^(?:等)?[^，,。；]{0,8}?(?:联合|共同|合作|携手|牵头)*(?:共建|建设|建立|成立|组建|打造|创办|设立|发起)/u.test(
        text.slice(last.end, sentence.end),
      ));
  return isBuilt && !isDenied(text.slice(sentence.start, facility.start)) ? row : [];
}
