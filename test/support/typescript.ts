/**
 * Lets `node --import` run the TypeScript sources as they are, in a process or a thread of its own: for tests that kill
 * one.
 */
export const RUN_TYPESCRIPT = new URL("./register-typescript.mjs", import.meta.url).href;
