import type { Mention } from "../../proposal.js";
import type { Tenure } from "./posts.js";
import { LATIN_CAPITAL, LATIN_SMALL, WORD_LETTER } from "../../../text/patterns/latin-letters.js";
import { part, pattern } from "../../../text/patterns/pattern.js";

/** Somebody with posts, and where the words of both end. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly employer: Mention | undefined;
  readonly titles: readonly string[];
  /** What the words tell of whether it is over. */
  readonly tenure?: Tenure | undefined;
  /** Whether it is still to come. */
  readonly isPlanned?: boolean | undefined;
}

/** The body that stands at a place. */
export type At = (position: number) => Mention | undefined;

/** How English writes people and their posts: parts of patterns. */
const GIVEN = part`
  (?!(?:President|Principal|Chancellor|Provost|Rector|Registrar|Director|Manager|Chair|Chairman|Chairwoman|Chairperson
  |Professor|Secretary|Minister|Officer|Founder|Chief|Executive|Vice|Deputy|Associate|Assistant|Senior|Managing|Mayor
  |Governor|Mr|Mrs|Ms|Dr|Prof|Engr)\b)
  (?:[OD][’']|Mc|Mac|Fitz|De|Di|Le|La|Van|Jo|Du|Da|Mary|Ann)?[${LATIN_CAPITAL}][${LATIN_SMALL}]+(?:[’'-](?!s\b)[${WORD_LETTER}][${LATIN_SMALL}]*)?
`;
/** "Markus von Reden", "Dayang binti Rosli": what stands before the last name. */
const PARTICLE = "(?: (?:von|van|der|den|de|del|da|dos|bin|binti|ibn|al|el)){1,2}";
/** Li Ping, Ma Yo-Yo, HUANG Changfu, John A. Smith, Zheng E. */
export const LATIN_PERSON = part`
  (?:${GIVEN} (?!(?:CEO|CTO|COO|CFO|VC|AO|OBE|MBE|JP|MP|USA|UK|CPC|ICT|AI|MBA|PhD)\b)[A-Z]{2,} ${GIVEN}
  (?=[,;.)]| and| \w+ed\b|$)|[A-Z]{2,}(?:-[A-Z]{2,})? ${GIVEN}
  |(?<![${WORD_LETTER}\d])(?:[A-Z]\. ?){1,3}${GIVEN}(?: ${GIVEN})?|(?<![${WORD_LETTER}\d])(?:[A-Z] ){2,3}${GIVEN}
  |${GIVEN}(?: ${GIVEN}){0,2} (?!(?:II|III|IV|CEO|CTO|COO|CFO|VC|AO|OBE|MBE|CBE|FRS|PhD|JP|MP|GBS|SBS|BBS|USA|UK|CPC|ICT|AI
  |MBA|R&D)\b)[A-Z]{2,}(?![${WORD_LETTER}])|${GIVEN}(?: ${GIVEN})?${PARTICLE} ${GIVEN}
  |${GIVEN}(?: ${GIVEN})? [“"]${GIVEN}[”"](?: [A-Z]\.)? ${GIVEN}
  |${GIVEN}(?: ${GIVEN}(?= [A-Z]\. [A-Z]))?(?: [A-Z]\.)?(?: ${GIVEN}){1,3}|${GIVEN} [A-Z](?![${WORD_LETTER}.’']))
  (?: (?:II|III|IV|V)(?![${WORD_LETTER}.])|,? (?:Jr|Sr)(?![${WORD_LETTER}])\.?)?
`;
/** Whether a text can name somebody so at all: Chinese ones mostly do not, and need none of these patterns. */
export const HAS_LATIN_NAME = new RegExp(`[${LATIN_CAPITAL}][${LATIN_SMALL}]`, "u");
/** "Anna Wells｜, Ph.D.": what somebody has earned stands behind the name. */
export const DEGREES = part`
  (?:,? (?:Ph\.?D|M\.?D|Ed\.?D|J\.?D|D\.?Phil|Sc\.?D|M\.?B\.?A|M\.?Sc|FRS|SAN|OBE|CBE|MBE|AO|AM|P\.?E|FRSC|FREng)
  (?![${WORD_LETTER}])\.?)*
`;
/** Nobody has more than a few: a row without bound is tried from each place, at each length, and looked ahead for again. */
export const HONORIFIC = part`
  (?:(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Academician|Engr|Sir|Dame|Lord|Lady|(?:Rear |Vice )?Admiral
  |(?:Major |Lieutenant )?General(?= [A-Z])|Colonel|Captain|Ambassador|Dato[’']?|Datuk|Datu|Tan Sri|Tun|Shri|Smt
  |Amar(?= (?:Dr|Prof)\b)|Sri(?= [A-Z])|Assoc|Ts|Ir|Er|Rev|Councill?or(?= [A-Z])|Cllr|Senator|Sen|Gov|Barr|Alhaji|Hajia|Justice|Hon|Congress(?:man|woman)|Lt)\.? ){1,8})
`;
/** What somebody is responsible for, as far as such words end: "vice president ｜for global affairs", "professor ｜of physics". */
const OF_WHAT = part`
  (?:affairs|relations|research|development|engagement|advancement|admissions|administration|finance|innovation|studies|education
  |programs?|programmes?|initiatives|services|operations|planning|strategy|enrollment|life|learning|health|partnerships|outreach
  |diversity|equity|inclusion|sustainability|communications?|marketing|policy|entrepreneurship|teaching|success|resources
  |collaboration|cooperation|instruction|recruitment|assessment|internationali[sz]ation|scholarship|technology|transfer|industry)
`;
const FIELD_OF_STUDY = part`
  (?:engineering|physics|chemistry|biology|mathematics|statistics|economics|law|medicine|history|sciences?|philosophy|psychology
  |sociology|management|finance|education|linguistics|literature|architecture|design|computing|robotics|nursing|agriculture)
`;
const MORE_WORDS = `(?:[${WORD_LETTER}’-]+(?:,? and|,)? ){0,3}?`;
const NO_BODY = part`
  (?! (?:Institute|Cent(?:er|re)|Office|Department|Division|School|College|Council|Committee|Foundation|Bureau|Laboratory
  |Group|Inc|Program|Project|University|Fund|Award|Agency|Academy|and Techno))(?![${WORD_LETTER}’'-])
`;
const FIELD = part`
  (?: for (?!the |a |an |his |her |its |their |more |over |\w+ years?)${MORE_WORDS}(?:${OF_WHAT}|${capitalise(OF_WHAT)})${NO_BODY}
  (?:(?:,? and| &) (?:[${WORD_LETTER}]+ )??(?:${OF_WHAT}|${capitalise(OF_WHAT)})${NO_BODY})?
  |(?<![Pp]rofessors?|[Mm]inisters?|[Ss]ecretary) of (?:[${LATIN_SMALL}][${LATIN_SMALL}-]+ (?:and )?){0,2}?${OF_WHAT}${NO_BODY}
  |(?<=[Pp]rofessor|[Hh]ead|[Dd]irector) of (?:[${LATIN_SMALL}][${LATIN_SMALL}-]+ (?:and )?){0,3}?${FIELD_OF_STUDY}${NO_BODY})?
`;
export const LATIN_TITLE = part`
  (?:(?:[Ff]ormer|[Pp]ermanent|[Vv]isiting|[Aa]djunct|(?<![${WORD_LETTER}])[Cc]o(?=-)|[Ll]ead(?![${WORD_LETTER}])|[Rr]otating|[Rr]egional|[Gg]lobal|[Aa]cting|[Ii]nterim|[Nn]ational|[Ee]xecutive|[Dd]eputy|[Vv]ice
  |[Aa]ssociate|[Ff]irst-class|[Ff]irst-level|[Ss]econd-level|[Tt]echnical|[Ss]enior|[Cc]hief|[Aa]ssistant
  |[Dd]istinguished|[Gg]eneral|[Pp]arty(?: [Cc]ommittee)?|[Ff]ounding|[Hh]onorary|[Mm]anaging|[Ss]tanding
  |[Tt]echnology|[Oo]perations|[Cc]ommercial|[Dd]igital|[Aa]cademic|[Ii]nnovation|[Ll]egal|[Pp]roduct|[Ff]inancial|[Oo]perating|[Ss]cience|[Ii]nformation|[Hh]uman [Rr]esources|[Mm]arketing|CPC
  |[Cc]ouncil|[Bb]oard|[Pp]ro|[Cc]ountry|[Mm]edical|[Rr]esearch|[Pp]rincipal|[Cc]linical|[Cc]ampus|[Ff]aculty|[Pp]rogram(?:me)?|[Pp]roject|[Uu]niversity(?= [Dd]istinguished)|university(?= (?:[Vv]ice|[Pp]resident|[Pp]rovost)))[ -])*
  (?:[Pp]resident|[Cc]hancellor|[Pp]rovost|[Rr]ector|VC|[Rr]egistrar|[Bb]ursar|[Gg]overnor
  |[Dd]irector(?:[ -][Gg]eneral)?|[Dd]ean|[Cc]hair(?:man|woman|person)?|CEO|CTO|COO|CFO|CIO|[Cc]hief [Ee]xecutive|[Oo]wner(?= of)|[Mm]ayor|[Mm]anager
  |[Ss]ecretary(?:[ -][Gg]eneral)?(?: of (?:the )?(?:(?:[A-Z]\w+|[Cc]ommunist) )?(?:[Pp]arty|CPC) [Cc]ommittee)?
  |[Pp]rofessor(?: [Ee]merit(?:us|a))?|[Ff]ellow(?= (?:at|with|in) )|[Ss]cholar(?= (?:at|with|in) )|[Pp]artner(?= at )|[Hh]ead|[Mm]inister(?: of [Ss]tate)?|[Pp]rincipal|[Ww]arden|Party [Cc]hief|[Oo]fficial(?= (?:with|at|from) )
  |[Ll]eader|[Aa]cademician|[Ee]ngineer|[Ee]conomist|[Ss]cientist|[Rr]esearcher|[Ii]nvestigator|[Ii]nspector
  |[Ff]ounder|[Rr]epresentative|[Mm]ember(?: of (?:the )?(?:[Ss]tanding [Cc]ommittee of (?:the )?)?
  (?:(?:CPC|[Cc]ommunist) )?(?:[Pp]arty )?[Cc]ommittee)?|[Oo]fficer|[Ss]uperintendent|[Aa]mbassador
  |[Cc]onsul(?:tant)?|(?:Level (?:[ⅠⅡⅢⅣ]|I{1,3}|IV|\d) )?[Cc]ounsel|[Aa]dvis[eo]r|[Cc]ounsell?or|[Cc]oordinator
  |[Cc]ommissioner|[Aa]dministrator|[Ll]ecturer|[Dd]eanship|[Pp]residency|(?:[Vv]ice-)?[Cc]hancellorship|[Rr]ectorship|[Dd]irectorship|[Cc]hairmanship|[Tt]reasurer|[Tt]rustee|[Aa]ssistant to (?:the )?[Pp]resident|[Cc]hief(?= of ))s?
  (?![${LATIN_SMALL}])(?: on duty)?${FIELD}
`;
/** "Prof. ｜Anna Wells｜": the name is what is caught, and neither an honorific nor a post is any of it. */
export const SOMEBODY = `(?:${HONORIFIC})?(?!${HONORIFIC}|${LATIN_TITLE}\\b)(${LATIN_PERSON})`;
const AND = "(?: and| &|, and|,| as well as)(?: the| an?)? ";
export const TITLES = `${LATIN_TITLE}(?:${AND}${LATIN_TITLE})*`;
/** Between two posts; not within one: "vice president for research and innovation". */
export const SPLIT = new RegExp(`(?:,? (?:and|&|as well as)|,) (?:the |an? )?(?=${LATIN_TITLE})`, "u");
/** Between two of a row, each with a post or not. */
export const ROW = /^(?:,| and|, and|;)? ?(?:the )?$/;
/** Words that make two with capitals no name of a person. */
export const NO_PERSON = pattern("u")`
  (?<!\b\p{Lu}\. )\b(?:University|College|School|Institute|Group|Company|Center|Centre|Province|City|County|Office|Department
  |Ministry|Committee|Association|Alliance|Community|China|Chinese|Beijing|Shanghai|Education|Industry|Technology
  |Science|Engineering|Culture|Party|Vice|Deputy|General|The|This|That|These|From|With|During|After|National
  |International|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July
  |August|September|October|November|December|Road|Street|Admiral|Dame|Colonel|Ambassador|District|Conference|Forum
  |Railway|Bank|Media|Daily|News|Photo|Photographer|Reporter|Editor|Agreement|Program|Project|Belt|South|North|East
  |West|New|Silk|Building|Hotel|Press|Base|Park(?! \p{Lu}\p{Ll}+-\p{Ll})|Lab|Laboratory|Academy|Bureau
  |Administration|Government|Presidents?|Directors?|Chairman|Professors?|Dean|Secretary|Manager|Ceremony|Signing|Mr
  |Mrs|Ms|Dr|Prof|Standing|Member|Assistant|Cooperation|Strategic|Communist|Council|State|Datuk|Dato|Datu
  |Institution|Academics?|Students?|Welfare|Affairs|Admissions|Finance|Examinations|Service|Development|Innovation
  |Research|Network|System|Integration|Officer|Chief|Coordinator|Commissioner|Front|Work|Relations|Studies
  |Partnerships|Collaboration|Vocational|Technical|Staff|Partnership|Enterprise|Agency|Board|Trust|Fund|Union|Hub|Commission|Authority|Federation
  |Foundation|Society|Museum|Hospital|Award|Prize|Scholarship|Campus|Scheme|Organi[sz]ation|Management|Ecosystem|Newsroom|Correspondent)\b
`;
const POST_WORD = part`
  (?:president|principal|chancellor|provost|rector|registrar|dean|director|professor|chair(?:man|woman)?|manager|secretary|CEO|CTO
  |officer|head|founder)
`;
/** Somebody stands beside a body: "president ｜Li Ping and X Group", "X Press and Li Ping｜, president of". */
export const AFTER_TITLE = new RegExp(`\\b${POST_WORD} (?:${HONORIFIC})?$|\\b(?:Dr|Prof|Mr|Mrs|Ms)\\. $`, "iu");
export const BEFORE_TITLE = new RegExp(`^, (?:the )?(?:[\\w-]+ ){0,3}${POST_WORD}\\b`, "u");
export const PERSON_AND = /^[A-Z][\p{L}’'-]+(?: [A-Z][\p{L}’'.-]*){1,2} and (?:the )?(?=[A-Z])/u;
export const AND_PERSON = / and [A-Z][\p{L}’'-]+(?: [A-Z][\p{L}’'-]+){1,2}$/u;

/** Each word of an alternative with a capital: Affairs. */
function capitalise(words: string): string {
  return words.replace(/(?<=[|:])[a-z]/gu, (letter) => letter.toUpperCase());
}
