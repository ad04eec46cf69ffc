import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

export const HOW_TO_INSTALL = "apt-get install -y chromium fonts-noto-cjk";

/** The Chromium that is installed here, or undefined. */
export function findBrowser(path = process.env.PATH ?? ""): string | undefined {
  const places = path.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return places.find((place) => {
    try {
      accessSync(place, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Containers run as root, for whom Chromium's own sandbox does not work; what it shows here is ours. */
export function launchBrowser(executablePath: string | undefined, ...args: readonly string[]): Promise<Browser> {
  const all = [...args, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
  return chromium.launch({ ...(executablePath !== undefined && { executablePath }), args: all });
}

/** Points by the thousand need WebGL, which machines without a drawing card have in software only. */
export const SOFTWARE_DRAWING = "--enable-unsafe-swiftshader";
