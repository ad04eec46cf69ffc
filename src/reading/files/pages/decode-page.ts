import { isUtf8 } from "node:buffer";

const DECLARED = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w-]+)/i;
const MARKS: readonly (readonly [bytes: readonly number[], name: string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];
/** Characters that every Chinese text of some length is full of, as one or the other script writes them. */
const FREQUENT = new Set(
  "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照參細導產業學會國發為這個們時來對於動過後說與開體機關現實經總處進無間應區強麼網東車長門風馬電報書專聯種黨務術認證議設計單組織統際類圖場團養傳輔導師報導",
);

/**
 * The text of a web page, whose bytes say less than they should: UTF-8 where they are that, else what a mark or the page
 * itself names, else GB 18030 or Big5, whichever makes Chinese of them.
 */
export function decodePage(bytes: Uint8Array): string {
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];
  if (marked !== undefined) return new TextDecoder(marked).decode(bytes);
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes);
  const found = DECLARED.exec(new TextDecoder("latin1").decode(bytes.subarray(0, 4_096)));
  const declared = (found?.[1] ?? found?.[2])?.toLowerCase();
  // What is no UTF-8 and says so is cut or mixed at most, where nearly all of it can be read.
  const decoders = [...new Set([declared === undefined ? "gb18030" : resolve(declared), "gb18030", "big5"])];
  const texts = decoders.map((name) => new TextDecoder(name).decode(bytes));
  const [first = ""] = texts;
  if (declared !== undefined && !isBroken(first)) return first;
  return texts.sort((a, b) => countFrequent(b) - countFrequent(a))[0]!;
}

/** A text file: the same, but what is UTF-8 stays byte for byte. */
export function decodeText(bytes: Uint8Array): string {
  return isUtf8(bytes) ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes) : decodePage(bytes);
}

function resolve(label: string): string {
  try {
    const { encoding } = new TextDecoder(label);
    return encoding === "gbk" ? "gb18030" : encoding;
  } catch {
    return "gb18030";
  }
}

function isBroken(text: string): boolean {
  return (text.match(/\uFFFD/g)?.length ?? 0) > text.length / 1_000;
}

/** The share of characters beyond ASCII that any Chinese text has many of. */
function countFrequent(text: string): number {
  let [frequent, all] = [0, 1];
  for (const character of text) {
    if (character < "\u0080") continue;
    all++;
    if (FREQUENT.has(character)) frequent++;
    else if (character === "\uFFFD" || /\p{Co}/u.test(character)) frequent--;
  }
  return frequent / all;
}
