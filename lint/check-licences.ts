import { readFileSync } from "node:fs";

/** Terms under which a package may be installed. */
const ALLOWED = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "CC-BY-4.0",
  "ISC",
  "MIT",
  "MIT-0",
  "MPL-2.0",
  "Python-2.0",
  "Unlicense",
  "Zlib",
]);

/** Others, each for a reason that NOTICE gives. */
const NOTICED: Readonly<Record<string, string>> = { "@apollo/federation-internals": "Elastic-2.0" };

export interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly license?: string; readonly dev?: boolean }>>;
}

/** What is installed under terms that are not allowed, or under others than NOTICE says. */
export function checkLicences({ packages }: Lockfile, notice: string): readonly string[] {
  const installed = Object.entries(packages).filter(([path, { dev }]) => path !== "" && dev !== true);
  const faults = installed.flatMap(([path, { license }]) => {
    const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    if (isAllowed(license ?? "") || (license !== undefined && NOTICED[name] === license)) return [];
    return [`${name}: its licence is ${license ?? "not told"}. Take another package, or tell of it in NOTICE.`];
  });
  const untold = Object.keys(NOTICED).filter((name) => !notice.includes(name));
  return [...faults, ...untold.map((name) => `NOTICE: it does not tell of ${name}.`)];
}

/** "(MIT OR GPL-3.0)" is one of them, "MIT AND ISC" is both. */
function isAllowed(licence: string): boolean {
  const parts = licence.replace(/[()]/g, "").split(/ OR /);
  return parts.some((part) => part.split(/ AND /).every((each) => ALLOWED.has(each.trim())));
}

if (process.argv[1]?.endsWith("check-licences.ts")) {
  const lockfile = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lockfile;
  const faults = checkLicences(lockfile, readFileSync("NOTICE", "utf8"));
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
