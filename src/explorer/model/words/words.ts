import type { en } from "./en.js";

/** Every word of the page. English says which there are; another language that lacks one does not compile. */
export type Words = typeof en;
