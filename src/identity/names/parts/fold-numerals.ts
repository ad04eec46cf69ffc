const DIGITS = "零一二三四五六七八九";
const ENGLISH = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
];

/** 第二十三 → 第23. Numerals without 第 stay, for they are parts of words (三一, 五粮液). */
export function foldHanNumerals(text: string): string {
  return text.replace(/第([〇零一二三四五六七八九十百]+)/g, (whole, numeral: string) => {
    const value = parseHanNumeral(numeral);
    return value === undefined ? whole : `第${value}`;
  });
}

/**
 * 0 to 999, or digits one after the other where a zero is among them (一〇一); undefined where the characters make no
 * number.
 */
export function parseHanNumeral(numeral: string): number | undefined {
  if (/^[一二三四五六七八九][〇零一二三四五六七八九]*[〇零][〇零一二三四五六七八九]*$/.test(numeral))
    return Number([...numeral.replaceAll("〇", "零")].map((digit) => DIGITS.indexOf(digit)).join(""));
  const match = /^(?:([一二三四五六七八九])百零?)?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(
    numeral,
  );
  if (!match || numeral === "") return undefined;
  const [, hundreds, tens, ten, ones] = match;
  return 100 * parseDigit(hundreds) + (ten ? 10 * (tens ? parseDigit(tens) : 1) : 0) + parseDigit(ones);
}

function parseDigit(digit: string | undefined): number {
  return digit === undefined ? 0 : DIGITS.indexOf(digit);
}

/**
 * Numbers that count one of several: 第一医院, 第3中学, 一中, First, 3rd, No. 2. `text` is as search compares it, numerals
 * folded.
 */
export function readOrdinals(text: string): number[] {
  const han = [...text.matchAll(/第(\d+)/g)].map(([, digits]) => Number(digits));
  const short = [...text.matchAll(/([一二三四五六七八九十]+)(?:中|院|所|局|航|冶|中学|小学|医院)$/g)]
    .map(([, numeral]) => parseHanNumeral(numeral!))
    .filter((value) => value !== undefined);
  const english = text
    .split(" ")
    .map((word, index, words) => {
      if (ENGLISH.includes(word)) return ENGLISH.indexOf(word) + 1;
      const digits =
        /^(\d+)(?:st|nd|rd|th)$/.exec(word)?.[1] ??
        (words[index - 1] === "no" ? /^\d+$/.exec(word)?.[0] : /^no(\d+)$/.exec(word)?.[1]);
      return digits === undefined ? undefined : Number(digits);
    })
    .filter((value) => value !== undefined);
  return [...new Set([...han, ...short, ...english])].sort((a, b) => a - b);
}
