import type { FoundLink, Mention, Span } from "../proposal.js";
import { overlaps, unique } from "../spans.js";

const SURNAMES =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝栗";
const COMPOUND = "欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|司徒";
const HAN_TITLE =
  "(?:党委|党组|常务|执行|技术|学术|副|总|原|现任|一级|首席|名誉)*(?:书记|校长|院长|主任|处长|司长|厅长|部长|局长|省长|市长|县长|主席|董事长|总裁|总经理|经理|理事长|秘书长|会长|组长|所长|教授|院士|研究员|负责人|总监|总工程师|工程师|调研员|巡视员|科长|站长|社长|讲师|记者)";
/** A Chinese name by its surname; source of a pattern. */
export const PERSON_NAME = `(?!单位)(?:(?:${COMPOUND})\\p{Script=Han}{1,2}|[${SURNAMES}]\\p{Script=Han}{1,2})`;
/** What follows a name: a mark, or how a sentence goes on. */
const AFTER =
  "(?=[\\s，,、。；;：:（(“”《》)）]|$|[作致主出发表指强说认宣讲参等分在与及就为从以对代共介应围谈带回到率宣签陪率向表还和])";
const HAN_POSTS = new RegExp(`^(${HAN_TITLE}(?:[、兼和]${HAN_TITLE})*)[ 　]?(${PERSON_NAME})${AFTER}`, "u");
const OFFICIALS = new RegExp(
  `(?<=[省市县区州])(?:常务|原)?副?(?:省长|市长|县长|区长|州长)(${PERSON_NAME})${AFTER}`,
  "gu",
);
/** 哈尔滨工业大学徐晓飞教授: the title behind the name. */
const HAN_TITLE_BEHIND = new RegExp(`^(${PERSON_NAME})(教授|院士|研究员|主任|院长|校长)`, "u");
const HAN_POST_ONLY = new RegExp(`^(${HAN_TITLE}(?:[、兼]${HAN_TITLE})*)[，,、]$`, "u");

const LATIN_PERSON = "[A-Z][a-z]+(?: [A-Z]\\.?)?(?: ?[A-Z][a-z]*[’'][a-z]+| [A-Z][\\p{L}’'-]+)";
const LATIN_TITLE =
  "(?:(?:[Ff]ormer|[Ee]xecutive|[Dd]eputy|[Vv]ice|[Aa]ssociate|[Ff]irst-class|[Tt]echnical|[Ss]enior|[Cc]hief|[Aa]ssistant|[Dd]istinguished|[Gg]eneral|[Pp]arty)[ -])*(?:[Pp]resident|[Dd]irector(?: [Gg]eneral)?|[Dd]ean|[Cc]hair(?:man|woman|person)?|CEO|[Mm]ayor|[Mm]anager|[Ss]ecretary(?: [Gg]eneral)?(?: of the Party Committee)?|[Pp]rofessor|[Hh]ead|[Mm]inister|[Pp]rincipal|[Ll]eader|[Aa]cademician|[Ee]ngineer|[Rr]esearcher|[Ii]nvestigator)";

export interface FoundPeople {
  readonly people: readonly Mention[];
  readonly links: readonly FoundLink[];
}

/**
 * Who is named with a post, and the post: 北京理工大学校长张三, "Li Si, vice president of X University", "President Li Si of X".
 */
export function findPeople(text: string, organizations: readonly Mention[], sentences: readonly Span[]): FoundPeople {
  const people: Mention[] = [];
  const links: FoundLink[] = [];
  const quoteOf = (at: number): Span =>
    sentences.find(({ start, end }) => start <= at && at < end) ?? { start: at, end: at };
  const employers = organizations.filter(
    ({ kind }) =>
      !["Event", "Place", "Person", "Programme", "PolicyDocument", "Industry", "Major", "Agreement"].includes(kind),
  );
  const add = (person: Mention, to: Mention, details: FoundLink["details"]): void => {
    if (organizations.some((one) => overlaps(one, person))) return;
    if (!people.some(({ start }) => start === person.start)) people.push(person);
    const isAcademician =
      to.kind === "Association" && /院士|academician/i.test(`${details.titleZh} ${details.titleEn}`);
    links.push({
      type: isAcademician ? "MEMBER_OF" : "HOLDS_POSITION",
      from: person,
      to,
      details: isAcademician ? { memberRole: "ACADEMICIAN" } : details,
      quote: quoteOf(person.start),
    });
  };
  findHan(text, employers, add);
  findLatin(text, employers, add);
  const free = (person: Mention): boolean => ![...organizations, ...people].some((one) => overlaps(one, person));
  people.push(...findOfficials(text).filter(free));
  // Whoever was named with a post is meant by the name alone, too.
  people.push(
    ...unique(people)
      .flatMap((person) => findAgain(text, person))
      .filter(free),
  );
  return { people: people.sort((a, b) => a.start - b.start), links };
}

/** 滨河市副市长韩雪梅: places are no employers. */
function findOfficials(text: string): Mention[] {
  return [...text.matchAll(OFFICIALS)].map(({ 0: whole, 1: name = "", index }) => ({
    start: index + whole.length - name.length,
    end: index + whole.length,
    text: name,
    kind: "Person",
  }));
}

function findAgain(text: string, { text: name }: Mention): Mention[] {
  const again = new RegExp(
    /\p{Script=Han}/u.test(name)
      ? name.length > 2
        ? name
        : `${name}${AFTER}`
      : `(?<![\\p{L}-])${name.replaceAll(".", "\\.")}(?![\\p{L}-])`,
    "gu",
  );
  return [...text.matchAll(again)].map(({ index }) => ({
    start: index,
    end: index + name.length,
    text: name,
    kind: "Person",
  }));
}

type Add = (person: Mention, to: Mention, details: FoundLink["details"]) => void;

function findHan(text: string, employers: readonly Mention[], add: Add): void {
  // The longest name that ends at a place has the post: the school's dean is not the university's.
  const ends = new Map(
    employers
      .filter(({ text: name }) => /\p{Script=Han}/u.test(name))
      .sort((a, b) => a.text.length - b.text.length)
      .map((mention) => [mention.end, mention]),
  );
  const ordered = [...ends.values()].sort((a, b) => a.end - b.end);
  for (const [index, employer] of ordered.entries()) {
    const next = text.slice(employer.end, employer.end + 60);
    const behind = HAN_TITLE_BEHIND.exec(next);
    const match = HAN_POSTS.exec(next);
    if (!match && !behind) continue;
    const [whole, titles = "", name = ""] = match ?? [behind![1]!, behind![2], behind![1]];
    const start = employer.end + whole.length - name.length;
    const person: Mention = { start, end: start + name.length, text: name, kind: "Person" };
    const post = (to: Mention, list: string): void =>
      list.split(/[、兼和]/).forEach((title) => add(person, to, readTitle(title, "titleZh")));
    post(employer, titles);
    // 某大学教授,某学会会长张三: what stands before it without a name is his too.
    for (let back = index - 1, from = employer.start; back >= 0; back--) {
      const other = ordered[back]!;
      const alone = HAN_POST_ONLY.exec(text.slice(other.end, from));
      if (!alone) break;
      post(other, alone[1]!);
      from = other.start;
    }
  }
}

function findLatin(text: string, employers: readonly Mention[], add: Add): void {
  const at = (position: number): Mention | undefined =>
    employers
      .filter(({ start, end }) => start <= position && position < end)
      .sort((a, b) => b.text.length - a.text.length)[0];
  const behind = new RegExp(
    `(${LATIN_PERSON}), (?:the )?(${LATIN_TITLE}(?:(?:,| and|, and) (?:the )?${LATIN_TITLE})*) (?:of|at|from) (?:the )?`,
    "gu",
  );
  for (const match of text.matchAll(behind)) {
    const [whole, name = "", titles = ""] = match;
    const employer = at(match.index + whole.length);
    if (!employer) continue;
    const person: Mention = { start: match.index, end: match.index + name.length, text: name, kind: "Person" };
    for (const title of titles.split(/,? and (?:the )?|, (?:the )?/))
      add(person, employer, readTitle(title, "titleEn"));
  }
  const before = new RegExp(`(${LATIN_TITLE}) (${LATIN_PERSON})(?: (?:of|from) (?:the )?)`, "gu");
  for (const match of text.matchAll(before)) {
    const [whole, title = "", name = ""] = match;
    const employer = at(match.index + whole.length);
    const start = match.index + title.length + 1;
    if (employer)
      add({ start, end: start + name.length, text: name, kind: "Person" }, employer, readTitle(title, "titleEn"));
  }
}

/** 原 and "former" say that it is over; a title in a text says nothing of today. */
function readTitle(title: string, field: "titleZh" | "titleEn"): FoundLink["details"] {
  return { [field]: title, tenure: /^原|^former/i.test(title) ? "FORMER" : "UNKNOWN" };
}
