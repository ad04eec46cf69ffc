// Lets `node --import` run the TypeScript sources as they are: for tests that need a process of their own to kill.
import { register } from "node:module";

register("./typescript-hooks.mjs", import.meta.url);
