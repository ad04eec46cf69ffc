/** The code of a division by its name, such as 230000 of 黑龙江省 or Heilongjiang; undefined where no province is called so. */
export type CodeOf = (name: string) => string | undefined;

/** Properties under which files have the code, however they are written; an id is often a running number. */
const CODES = [
  "code",
  "adcode",
  "gb",
  "admcode",
  "adcode99",
  "pac",
  "xzqdm",
  "省代码",
  "行政区划代码",
  "区划代码",
] as const;
const NAMED = /name|^省|名称|^province$/i;

type Properties = Readonly<Record<string, unknown>>;

/**
 * Six digits of GB/T 2260: by its code, else by its name, else by its id. Undefined of what is drawn as a line: an island, a sea.
 * @throws Error where something looks like a code and is none
 */
export function readCode(properties: Properties, id: unknown, codeOf: CodeOf, where: string): string | undefined {
  const entries = Object.entries(properties).map(
    ([name, value]) => [name.toLowerCase().replace(/[_\s-]/g, ""), value] as const,
  );
  const given = CODES.map((code) => entries.find(([name, value]) => name === code && isGiven(value))?.[1]).find(
    isGiven,
  );
  // The usual files call lines that are of the whole country 100000, or 100000_JD.
  if (isCountry(given) || (given === undefined && isCountry(id))) return undefined;
  const named = entries.flatMap(([name, value]) =>
    NAMED.test(name) && typeof value === "string" ? (codeOf(value) ?? []) : [],
  )[0];
  const found = parseCode(given) ?? named;
  if (found !== undefined) return found;
  const last = given ?? entries.find(([name, value]) => name === "id" && isGiven(value))?.[1] ?? id;
  if (!isGiven(last) || isCountry(last)) return undefined;
  const code = parseCode(last);
  if (code === undefined)
    throw new Error(`${where} has the code ${JSON.stringify(last)}: GB/T 2260 has two digits or six`);
  return code;
}

/** The province of each code, unless that is in the file itself: a map of cities is drawn as one of provinces. */
export function planProvinces(codes: readonly string[]): (code: string) => string | undefined {
  const own = new Set(codes.filter((code) => code.endsWith("0000")));
  return (code) => {
    const province = `${code.slice(0, 2)}0000`;
    if (code === province) return code;
    return own.has(province) ? undefined : province;
  };
}

function parseCode(given: unknown): string | undefined {
  const code = String(given).replace(/^156(?=\d{6}$)/, "");
  if (/^\d{2}$/.test(code)) return `${code}0000`;
  return /^\d{6}$/.test(code) ? code : undefined;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "";
}

function isCountry(value: unknown): boolean {
  return /^(156)?100000(_|$)/.test(String(value));
}
