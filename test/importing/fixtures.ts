import { fileURLToPath } from "node:url";

/** The folder of the files that tests of imports read. */
export const FIXTURES = fileURLToPath(new URL("../fixtures/importing/", import.meta.url));
