import { execFile } from "node:child_process";
import { promisify } from "node:util";
import express from "express";
import { LIMITS } from "../../src/api/limits/limits.js";
import { startApi } from "../../src/api/start-api.js";
import { createJudgement } from "../../src/identity/judgements/judgement.js";
import type { Model } from "../../src/model/model.js";
import { PROJECT, readModel } from "../../src/model/read-model.js";
import { createApp } from "../../src/server/create-app.js";
import { parseBoundaries } from "../../src/server/boundaries/parse-boundaries.js";
import { UNLIMITED } from "../../src/server/fair/fairness.js";
import { startListener, type Listener } from "../../src/server/start-listener.js";
import { testDatabase } from "../support/database.js";
import { loadAlone, statedBySeeds } from "../support/load.js";

/** Two ids of the seeds that are judged to be one here, and the one that stands for both. */
export const MERGED = "media-workercn-wechat";
export const SURVIVOR = "media-workercn-client";

const JUDGEMENT = createJudgement({
  left: SURVIVOR,
  right: MERGED,
  decision: "POSITIVE",
  decidedBy: "a test",
  why: "to see where it leads",
  recordedAt: "2026-11-24T00:00:00.000Z",
});

/** A map of two provinces, each a triangle about where it is. */
const MAP = JSON.stringify({
  type: "FeatureCollection",
  attribution: "A map of a test",
  features: [
    [
      230000,
      [
        [121, 50],
        [135, 48],
        [126, 43],
        [121, 50],
      ],
    ],
    [
      370000,
      [
        [115, 36],
        [122, 37],
        [118, 34],
        [115, 36],
      ],
    ],
  ].map(([code, ring]) => ({
    type: "Feature",
    properties: { code },
    geometry: { type: "Polygon", coordinates: [ring] },
  })),
});

/** Serves the page with the four documents of the seeds. To be stopped. */
export async function serveExplorer(): Promise<Listener> {
  const model = readModel();
  const { sources, statements } = statedBySeeds();
  const database = await testDatabase();
  await loadAlone(database, sources, statements, model, [JUDGEMENT]);
  return serveGraph(model);
}

/**
 * Serves what the database of this run holds.
 * @param page the folder of a page that is built elsewhere than the server looks for it
 */
export async function serveGraph(model: Model, page?: string): Promise<Listener> {
  const database = await testDatabase();
  // The first plan of a text on a busy machine may take longer than a client is allowed to wait.
  const api = await startApi({
    database: {
      read: (text, parameters, options) => database.read(text, parameters, { ...options, timeoutMs: 30_000 }),
    },
    model,
    limits: { ...LIMITS, timeoutMs: 30_000 },
  });
  const listener = await startListener({ host: "127.0.0.1", port: 0 });
  // One machine is all readers here, one after the other without a pause.
  const app = createApp({
    api,
    readVersion: async () => "seeds",
    checkReadiness: async () => ({ version: "seeds" }),
    fairness: UNLIMITED,
    boundaries: parseBoundaries(MAP),
    exports: { model, open: async () => undefined },
  });
  listener.serve(page === undefined ? app : express().use("/explorer", express.static(page)).use(indexOf(page), app));
  return listener;
}

function indexOf(page: string): express.RequestHandler {
  return (request, response, next) => {
    if (request.path === "/") response.sendFile("index.html", { root: page });
    else next();
  };
}

/** Builds the page for another model, elsewhere. In a process of its own: a bundler leaves its mark on the environment. */
export async function buildPage({ types, out }: { readonly types: string; readonly out: string }): Promise<void> {
  const vite = ["node_modules/vite/bin/vite.js", "build", "--mode", "explorer", "--outDir", out];
  await promisify(execFile)(process.execPath, vite, { cwd: PROJECT, env: { ...process.env, MODEL: types } });
}
