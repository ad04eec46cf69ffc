import { takeLatinPlaces } from "../../../../identity/names/parts/take-places.js";
import { COUNTRY, STATE } from "../../words/countries.js";
import { part, pattern } from "../../../../text/patterns/pattern.js";

/** A piece of a run of capitals, and where in it that stands. */
export interface Piece {
  readonly part: string;
  readonly at: number;
}

/** "Beichen Group General Manager & Secretary": the post behind a body. */
export const POST_BEHIND = pattern("")`
  ^(.*\b(?:Group|Company|Corporation|University|Ltd\.?|Institute|College|Bureau|Association|Academy|Bank|Government
  |Commission|Federation|Foundation|Society|Hospital|Council|Alliance|Consortium|Polytechnic|Agency|Authority|Laboratory
  |Cent(?:er|re) for (?:[A-Z]\w+ ){0,3}[A-Z]\w+)|[A-Z]{2,6}|(?:.*\b)?University of [A-Z]\w+(?: [A-Z]\w+)?
  |(?:[A-Z]\w+ )*?Bank of [A-Z]\w+(?: [A-Z]\w+)?|(?:[A-Z]\w+ )*?(?:School|College|Faculty|Department|Institute) of [A-Z]\w+(?:,? (?:and )?[A-Z]\w+){0,4}?)
  (?:[’']s)? (?:(?:Vice|Deputy|Executive|General|Party|Chief|Associate|Assistant|Standing|Council|Board|District
  |City)[ -])*(?:President|Mayor|Governor|Chief|Manager|Chairman|Chairwoman|Director|Secretary|Dean|CEO|Chancellor
  |Rector|Provost|Engineer|Professor|Founder)\b.*$
`;
const HEADED = pattern("")`
  ^(?:[A-Z]{2,6}|[A-Z][a-z]*[A-Z][A-Za-z]*)$|\b(?:Laboratory|Lab|Zone|Base|Office|Foundation|Center|Centre|Bank
  |Bureau|Commission|School|Department|Faculty|University|Group|Co\.?|Ltd\.?|College|Company|Corporation|Association
  |Province|Institute|Government|Ministry|Committee)\b
`;
/** A body by itself, and no second half of another's name. */
const BODY = pattern("")`
  \b(?:University|Polytechnic|College|Institute|Academy|Group|Company|Corporation|Ltd|Inc|Corp|Association|Society
  |Ministry|Federation|Chamber|Alliance|Consortium|Council|Bank|Administration|Agency|Authority|Bureau|Commission
  |Government)\b
`;
/** How the words of fields begin. */
export const FIELD_WORD = part`
  (?:Technolog|Techni|Scien|Engineer|Commerc|Business|Econom|Manage|Forest|Agricult|Chemi|Electr|Telecom|Communicat
  |Law\b|Financ|Politic|Medic|Health|Sport|Educat|Teach|Vocation|Informat|Industr|Trade|Transport|Drug|Reform|Insur
  |Astronaut|Mining|Mechan|Machin|Material|Energy|Power|Gas\b|Water|Environment|Marin|Ocean|Arts?\b|Design|Cultur
  |Touris|Foreign|Languag|Social|Human|Public|Applied|Advanced|Research|Develop|Innovat|Train|Normal|Pharma|Dent
  |Nurs|Architect|Construct|Equip|Aviat|Aero|Optic|Physic|Biolog|Math|Softw|Comput|Digital|Intellig|Data|Network
  |Rural|Urban|Petrol|Steel|Metal|Auto|Textil|Food|Geo|Hydro|Nuclear|Space|Secur|Safe|Admin|Statist|Logist|Supply
  |Control|Quality|Standard|Test|Servic|Plan|Polic|Labou?r|Resourc|International|Exchange|Cooperat|Legal|Credit
  |Investment|Coal|Oil|Rail|Road|Maritim|Shipping
  |Simulat|Imag(?:e|ing)|Climate|Literat|Music|Media\b|Journal|Film|Humanit|Psych|Philosoph|Histor|Sociolog|Mineral
  |Astronom|Theolog|Account|Market|Hospitality|Entrepreneur|Nano|Robot|Manufactur|Photonic|Genetic|Neuro|Veterin|Govern
  |Linguist|Writing|Theat|Dance|Drama|Visual|Creativ|Graphic|Ethic|Religio|Famil|Fashion|Civil|Horticultur|Fisher
  |Surveying|Tropical|Biotech|Bioscience|Biomedic|Leadership|Sustainab|Peace)
`;
/** "…of Science and Technology Bureau": what a field begins is the rest of a name. */
export const FIELD = new RegExp(`^${FIELD_WORD}`);

/** "Rural Nursing" is what is taught, and neither a person nor a town. */
export function namesField(name: string): boolean {
  return name.split(" ").some((word) => FIELD.test(word));
}

/** Behind the dot of a short form that ends a company's name: "Baidu Inc. ｜Shenzhen University", in a list or over a sentence's end. */
const LEGAL_END = /\b(?:Inc|Ltd|LTD|Corp|LLC|PLC|GmbH|Co)\b\.?(?!,? (?:Ltd|LTD|Inc|Corp|LLC)\b) (?=[A-Z])/g;
/** "Siemens Ltd. China": a place goes on. */
const GOES_ON = /^(?:[A-Z][a-z]+ )?(?:Branch|Division|China|USA|Asia|Europe)?$/;

/** "A University and B College", "Baidu Inc. Shenzhen University": each by itself. */
export function splitJoined(name: string): Piece[] {
  return splitBehindLegal(name).flatMap(({ part, at }) =>
    splitAnd(part).map((piece) => ({ ...piece, at: piece.at + at })),
  );
}

function splitBehindLegal(name: string): Piece[] {
  for (const { 0: legal, index } of name.matchAll(LEGAL_END)) {
    const at = index + legal.length;
    const rest = name.slice(at);
    // "Ford Motor Co. China" is one; behind "Ltd." and "Inc." nothing goes on but a place.
    if (GOES_ON.test(rest) || (/^Co\b/.test(legal) && !BODY.test(rest))) continue;
    return [
      { part: name.slice(0, at - 1), at: 0 },
      ...splitBehindLegal(rest).map((piece) => ({ ...piece, at: piece.at + at })),
    ];
  }
  return [{ part: name, at: 0 }];
}

function splitAnd(name: string): Piece[] {
  for (const { 0: joint, index } of name.matchAll(/ (?:[Aa]nd|&) (?:[Tt]he )?/g)) {
    const [left, right] = [name.slice(0, index), name.slice(index + joint.length)];
    // "Johnson & Johnson Ltd." is one; behind "Ltd." and a whole university another begins.
    if (joint === " & " && !/\b(?:Ltd\.?|LTD\.?|Inc\.?|University|Corporation)$/.test(left)) continue;
    if (isTwo(left, right, /the $/i.test(joint)))
      return [
        { part: left, at: 0 },
        ...splitAnd(right).map(({ part, at }) => ({ part, at: at + index + joint.length })),
      ];
  }
  return [{ part: name, at: 0 }];
}

const CONTEST = /\w (?:Competition|Challenge|Contest|Olympiad|Championships?|Hackathon|Forum|Summit|Symposium)$/u;

/** Whether both are names; "School of Science and Technology" is one, and so is "Nanjing Agricultural and Forestry University". */
function isTwo(left: string, right: string, hasArticle: boolean): boolean {
  // "Beichen Rubber Division and Beichen Global Research": both begin with whose they are.
  if (/^([A-Z]\w+) .* and \1 [A-Z]/.test(`${left} and ${right}`)) return true;
  // "the Organizing Committee and KWASU’s Deputy Vice-Chancellor"
  if (/^[A-Z]{2,8}[’']s /.test(right) && POST_BEHIND.test(right)) return true;
  if (hasArticle && CONTEST.test(left) && CONTEST.test(right)) return true;
  const isOf = /\bof [A-Z]\p{L}+$/u.test(left) && !/\bof [A-Z]{2,6}$|\bUniversity$/.test(left);
  const isUnit = /^(?:Office|School|College|Department|Institute) of /.test(right);
  // "X University and Siemens": the first is whole, whatever the second is.
  const isWhole =
    /\w (?:University|Polytechnic|(?<!^(?:School|College|Institute|Department)\b.*)(?<=\w \w+ )College|Corporation|Company|Technologies|Motors|Ltd\.?|Corp\.?|Inc\.?|LLC|AG|GmbH)$/.test(
      left,
    );
  // "Jinhai Engineering Institute and Beier Motors": the second begins no rest of a field.
  const isNamed =
    /\w \w+ (?:Institute|Academy|Association|Foundation|Lab|Laboratory)$/.test(left) && !/ of /.test(left);
  if (isNamed && !FIELD.test(right) && /^[A-Z][a-z]+(?: [A-Z]\w+)*$/.test(right) && !HEADED.test(right)) return true;
  // "X University Vice President Li Ping and Y Corporation", "School of A and the B Office": the first is whole.
  const isParted =
    POST_BEHIND.test(left) ||
    (hasArticle && /\b(?:Office|School|College|Department|Cent(?:er|re)|Institute|Faculty|Division)$/.test(right));
  if (isParted && HEADED.test(right)) return true;
  // "University of Rosen and Kestrel": a place is whole, and what comes is neither a field nor a place.
  const isOfPlace =
    /(?:^|\b)University of (?:.* of )?[A-Z][\p{L}-]+$/u.test(left) && !FIELD.test(/[\p{L}-]+$/u.exec(left)![0]);
  if (
    isOfPlace &&
    !FIELD.test(right) &&
    !IS_PLACE.test(right) &&
    takeLatinPlaces(right.toLowerCase().split(" ")).rest.length > 0
  )
    return true;
  // "Department of Cooperation and Exchange of the Ministry": the second half of a field, and whose it is.
  if (FIELD.test(right) && !HEADED.test(right.split(" of ")[0]!)) return false;
  if ((isWhole || (HEADED.test(left) && HEADED.test(right))) && (!isOf || isUnit)) return true;
  // "University of A and (the) University of B", "Institute of Physics and Harbin Institute of Technology".
  if (!isBody(right, hasArticle)) return false;
  return (
    BODY.test(left) ||
    (hasArticle && right.startsWith("National ")) ||
    (isOwn(right) && /^[A-Z][\p{L}\d&-]*(?: [A-Z][\p{L}\d&-]*)?$/u.test(left) && !FIELD.test(left))
  );
}

/** Whether words name a body that needs nothing before it. */
function isBody(right: string, hasArticle: boolean): boolean {
  if (
    /^(?:University|Institute|Academy|College|Polytechnic|Ministry|Department|Government|State|Cent(?:er|re)|School|Hospital) (?:of|for) /.test(
      right,
    )
  )
    return true;
  const core = right.split(/ (?:of|for|at|in) /)[0]!;
  return BODY.test(core) && / /.test(core) && (hasArticle || !FIELD.test(core));
}

/** "Shenzhen University", "Peking University": a place begins it, or a name that is no common word. */
function isOwn(right: string): boolean {
  const words = right.toLowerCase().split(" ").slice(0, 2);
  return (
    takeLatinPlaces(words).rest.length < words.length ||
    /^(?:Peking|Tsinghua|Fudan|Tongji|Soochow|Jinan|Zhongshan|Nankai|Beihang|Donghua|University of)\b/.test(right)
  );
}

const IS_PLACE = new RegExp(`^(?:${COUNTRY}|${STATE}|Tobago|Chinese|[A-Z][a-z]+(?:ian|ese|ish))$`, "u");
const SEVERAL_DO = /^ (?:open|sign|launch|establish|partner|announce|team|agree|join|set|unveil|have|are|were)\b/u;
const ONE_AND = /^([A-Z][\w-]+) and (?=[A-Z][\w-]* (?:[A-Z][\w-]* )*(?:University|College|Institute)$)/u;

/** "｜Sinotech and ｜Kent Bay University open": two do it, and the first is none of the second's name. How much that is. */
export function skipOther(name: string, behind: string): number {
  const found = SEVERAL_DO.test(behind) ? ONE_AND.exec(name) : null;
  return found && !FIELD.test(found[1]!) && !/^(?:Arts?|Humanit)/.test(found[1]!) ? found[0].length : 0;
}
