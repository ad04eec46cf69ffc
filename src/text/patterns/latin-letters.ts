/**
 * Letters of Latin script within a class of a pattern, as a few ranges: `\p{Lu}`, `\p{Ll}` and `\p{L}` are hundreds each, and
 * a pattern of names that has them a hundred times took a tenth of a second to be made. Above U+0100, where capitals
 * and small letters take turns, each counts as both.
 */
export const LATIN_CAPITAL = "A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ";
export const LATIN_SMALL = "a-zß-öø-ÿĀ-ɏḀ-ỿ";
/** What continues a word on either side of a Latin name, whatever its script. */
export const WORD_LETTER = "A-Za-zÀ-ÖØ-öø-ɏͰ-ԯḀ-ỿ぀-ヿ㐀-鿿가-힣";
