/** Digits and letters of full width as those of half width, each in its place: what stands where stays true. */
export function foldWidth(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ]/gu, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0));
}
