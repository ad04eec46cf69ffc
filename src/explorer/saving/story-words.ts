import type { Language } from "../model/dates.js";

const EN = {
  add: "Add to a story",
  full: "The story is full: it holds 24 pictures, and texts that an address can carry.",
};
const ZH: typeof EN = {
  add: "加入图文故事",
  full: "故事已满：最多 24 幅图，文字须能写入网址。",
};

export const STORY_WORDS: Readonly<Record<Language, typeof EN>> = { en: EN, zh: ZH };
