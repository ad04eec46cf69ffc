import type { FoundLink, Mention, Span } from "../../proposal.js";
import { isAround, outermost, unique } from "../../spans.js";
import { isDenied } from "../words/is-denied.js";
import { FACILITIES, listBefore, listBehind, listInside, type Named, ORGANIZATIONS, PLANNED } from "./rows.js";

const BUILT =
  /(?:签约|携手|合作|联合)?(?:共建|共同建设|合作建设|合作共建|联合(?:成立|建设|建立|组建|共建|创建|打造)|共同(?:成立|组建|打造|创建))|\bjointly (?:buil[dt]|set up|establish(?:ed)?|launch(?:ed)?|found(?:ed)?|unveil(?:ed)?|create[d]?|open(?:ed)?|inaugurated?)|\b(?:set up|establish(?:ed)?|buil[dt]) (?:a |the )?(?:joint|together)/giu;
const FOUNDED = /(?:正式|揭牌|挂牌|举行|牵头)*(?:成立|设立|建立|建成|揭牌|组建|创建|建设)(?:了)?(?:\S{0,6})?$/u;
const LATIN_FOUNDED =
  /\b(?:established|founded|launched|unveiled|inaugurated|opened|set up|created)(?: (?:a|an|the|its|their))?(?: (?:new|first|own))?(?: [“"])?\s*$/;
const DASH = /[-—–－·]/u;
export const BODIES: ReadonlySet<string> = new Set(["University", "Enterprise", "Association", "GovernmentBody"]);
/** What each is to a facility by its own word: who runs it beside nobody is no co-host, and who helps is none either. */
const RUNNING: readonly (readonly [word: RegExp, role: string])[] = [
  [/承建|承办|承担建设|(?:负责)?运营(?!商)/gu, "HOST"],
  [/主管(?!部门|单位)/gu, "SUPERVISOR"],
  [/协办|协建|参与(?:建设|共建)|支持建设/gu, "PARTNER"],
];
const BOTH = /双方|三方|校企|the two (?:parties|sides)|both (?:parties|sides)|the two will/i;

/** Who sets up a facility, together or alone, and whose it is by its name. `signers`: by sentence, who signed there. */
export function findHosts(
  { text, mentions, sentences, speaker }: Named,
  signers: ReadonlyMap<Span, readonly Mention[]>,
): FoundLink[] {
  const links: FoundLink[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const inside = listInside(mentions, sentence);
    const facilities = outermost(inside.filter(({ kind }) => FACILITIES.has(kind)));
    let edge = sentence.start;
    for (const facility of facilities) {
      const before = text.slice(edge, facility.start);
      const add = (row: readonly Mention[], role: string): void => {
        for (const from of row)
          links.push({
            type: "HOSTS",
            from,
            to: facility,
            details: { role },
            quote: sentence,
            ...(PLANNED.test(before) && { modality: "PLANNED" as const }),
          });
      };
      const own = inside.filter((one) => one.start >= edge && ORGANIZATIONS.has(one.kind) && !isAround(facility, one));
      const built = [...before.matchAll(BUILT)].at(-1);
      const founded = built ? null : (FOUNDED.exec(before) ?? LATIN_FOUNDED.exec(before));
      const verb = built ?? founded;
      // 甲与乙、丙与丁分别签约，共建…: nobody can tell whose is which.
      const isParted = verb !== null && verb !== undefined && /分别(?!是|为)/u.test(before.slice(0, verb.index));
      if (verb && !isParted && !isDenied(before.slice(0, verb.index))) {
        const row = listBefore(own, edge + verb.index, text, ORGANIZATIONS);
        const first = row[0] ?? own.at(-1);
        // 我校与甲公司共建: who speaks is one of them.
        const withUs =
          speaker &&
          first &&
          /(?:我校|我院|学校|学院|本校)(?:先后|分别|正式)?(?:与|和|同|携手|联合)$/u.test(text.slice(edge, first.start))
            ? [speaker]
            : [];
        const earlier = BOTH.test(before) ? (signers.get(sentence) ?? signers.get(sentences[index - 1]!) ?? []) : [];
        const signed = row.length === 0 && built ? (earlier.length > 0 ? earlier : []) : row;
        const hosts = unique([...withUs, ...signed]);
        if (built && hosts.length > 0) add(hosts, hosts.length > 1 ? "CO_HOST" : "HOST");
        else if (founded && row.length > 0 && LATIN_FOUNDED.test(before)) add(row, row.length > 1 ? "CO_HOST" : "HOST");
        else if (founded && row.length === 1 && /^[^，,。；;]{0,12}$/u.test(text.slice(row[0]!.end, facility.start)))
          add(row, "HOST");
        else if (built && own.length > 1 && row.length === 0 && earlier.length === 0 && !/[。；;]/u.test(before))
          add(unique(outermost(own)), "CO_HOST");
      }
      // 甲大学—乙大学某某中心: both have it.
      const bearers = inside.filter(
        (one) =>
          BODIES.has(one.kind) &&
          isAround(facility, one) &&
          (DASH.test(text[one.end] ?? "") || DASH.test(text[one.start - 1] ?? "")),
      );
      if (unique(bearers).length > 1) add(unique(bearers), "CO_HOST");
      // 北京大学某某实训基地: its university has it.
      const of = inside.find(
        (one) =>
          (one.kind === "University" || one.kind === "Enterprise") &&
          ((isAround(facility, one) && facility.start === one.start && one.kind === "University") ||
            (one.end === facility.start && FACILITIES.has(facility.kind) && one.kind === "University") ||
            (one.kind === "University" && /^ (?:of|at) (?:the )?$/.test(text.slice(facility.end, one.start)))),
      );
      const partners = listPartners(text, inside, facility, sentence);
      if (partners.length > 0) add(partners, partners.length > 1 ? "CO_HOST" : "HOST");
      const running = partners.length > 0 ? [] : listRunning(text, inside, facility, sentence);
      // 甲与乙共建某学院，由甲承办: what it is to it was said.
      const isTold = (one: Mention): boolean => links.some(({ from, to }) => to === facility && from.text === one.text);
      for (const { row, role } of running)
        add(
          row.filter((one) => !isTold(one)),
          role,
        );
      const given = of ?? inside.find((one) => isOwner(text, one, facility));
      const told = [...partners, ...running.flatMap(({ row }) => row)];
      if (given && !told.some(({ text: name }) => name === given.text))
        links.push({ type: "HOSTS", from: given, to: facility, details: { role: "HOST" }, quote: sentence });
      edge = facility.end;
    }
  }
  return links;
}

/** 某产业学院由甲大学与乙公司共建, "was jointly established by A and B": those of the row in between, or behind. */
function listPartners(text: string, inside: readonly Mention[], facility: Mention, sentence: Span): Mention[] {
  const rest = text.slice(facility.end, sentence.end);
  const han = /^(?:[（(][^（）()]{1,16}[）)])?[，,]?(?:是|系)?由/u.exec(rest)?.[0];
  const latin =
    /^(?: \([^()]{1,16}\))?,? (?:(?:which )?(?:was|is|were|has been) )?(?:jointly )?(?:established|founded|set up|built|launched|created|run) (?:jointly |together )?by (?:the )?/.exec(
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

/** 某产业学院由甲大学承办、乙公司协办, 由甲大学承建的某基地: each with the role that its own verb says. */
function listRunning(
  text: string,
  inside: readonly Mention[],
  facility: Mention,
  sentence: Span,
): { readonly row: readonly Mention[]; readonly role: string }[] {
  const behind = /^(?:[（(][^（）()]{1,16}[）)])?[，,]?(?:是|系)?由/u.test(text.slice(facility.end, sentence.end));
  const before = text.slice(sentence.start, facility.start);
  const from = behind ? facility.end : before.endsWith("的") ? sentence.start + before.lastIndexOf("由") : -1;
  if (from < sentence.start) return [];
  const words = text.slice(from, behind ? sentence.end : facility.start);
  const others = inside.filter(({ start }) => start >= from);
  return RUNNING.flatMap(([pattern, role]) =>
    [...words.matchAll(pattern)].flatMap(({ index }) => {
      if (isDenied(words.slice(0, index))) return [];
      const row = listBefore(others, from + index, text, ORGANIZATIONS);
      return row.length > 0 ? [{ row, role: role === "HOST" && row.length > 1 ? "CO_HOST" : role }] : [];
    }),
  );
}

/** 甲大学的某产业学院; and in a list 甲大学, a gap, and what it has. */
function isOwner(text: string, one: Mention, facility: Mention): boolean {
  const between = text.slice(one.end, facility.start);
  return (
    one.kind === "University" &&
    one.end < facility.start &&
    (between === "的" || (/^[ 　\t|]{1,8}$/u.test(between) && /(?:学院|中心|基地|实验室)$/u.test(facility.text)))
  );
}
