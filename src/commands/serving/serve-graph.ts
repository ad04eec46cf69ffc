import type { Database } from "../../database/connection.js";
import type { Model } from "../../model/model.js";
import { createPlanTurns } from "../../server/fair/plan-turns.js";
import { type Listener, startListener } from "../../server/start-listener.js";
import type { Recall } from "../../api/past/open-past.js";
import { paint } from "../terminal/paint.js";
import { openExport } from "../../exporting/open-export.js";
import { bePatient } from "./be-patient.js";
import { openDesk } from "./open-desk.js";
import type { ServingSettings } from "./read-settings.js";
import { readProgramVersion } from "../../machine/project.js";
import { startThread } from "./thread/start-thread.js";
import { startTracing } from "./start-tracing.js";
import type { Presence } from "./watch-presence.js";

/** What serving is made of. */
export type Modules = Awaited<ReturnType<typeof readModules>>;

/** Reads it: two seconds, in which other things can go on, and which no failure should wait for. */
export async function readModules() {
  const [{ startApi }, { createApp }, { readExplorerQuestions }, { warmUp }, { startAnalytics }, { recall }] =
    await Promise.all([
      import("../../api/start-api.js"),
      import("../../server/create-app.js"),
      import("../../server/pages/explorer-page.js"),
      import("../../api/warm-up.js"),
      import("../../analytics/start-analytics.js"),
      import("../../loading/recall.js"),
    ]);
  return { startApi, createApp, readExplorerQuestions, warmUp, startAnalytics, recall };
}

export interface ServeGraph {
  readonly modules: Modules;
  readonly listener: Listener;
  readonly database: Database;
  readonly presence: Presence;
  readonly model: Model;
  readonly settings: ServingSettings;
  /** Gets what has to be done to stop, in the order in which it was begun. */
  readonly opened: (() => Promise<void>)[];
}

/** Answers questions from now on, and has what the first of them need made ready. Nothing is written anywhere but at the desk, where it is switched on. */
export async function serveGraph({
  modules,
  listener,
  database,
  presence,
  model,
  settings,
  opened,
}: ServeGraph): Promise<void> {
  if (settings.tracing) opened.push(await startTracing());
  const analytics = modules.startAnalytics({ connect: () => database.connection });
  opened.push(analytics.stop);
  const metrics = settings.metrics && (await startListener(settings.metrics));
  if (metrics) opened.push(() => metrics.stop());
  const recall: Recall = (moment, options) => modules.recall(presence.watched, model, moment, options);
  const { desk, warmUp, ...serving } = settings;
  const served = desk && (await openDesk({ database, model, settings: desk, opened }));
  const thread = startThread({
    connect: () => database.connection,
    analytics,
    tracing: settings.tracing,
    onUnavailable: () => void presence.check(),
  });
  opened.push(thread.stop);
  const started = await modules.startApi({ database: presence.watched, model, analytics, recall, apart: thread });
  const patient = bePatient(started.context);
  const api = { ...started, context: patient.context };
  opened.push(() => api.apollo.stop());
  const stopping = new AbortController();
  const plans = createPlanTurns();
  listener.serve(
    modules.createApp({
      api,
      checkReadiness: presence.check,
      readVersion: api.readVersion,
      readAbsence: presence.readAbsence,
      version: readProgramVersion(),
      exports: { open: (signal, ids) => openExport(presence.watched, signal, ids), model },
      ...serving,
      plans,
      desk: served,
      measureProcess: true,
      serveMetrics: metrics?.serve,
      log: process.env.LOG === "requests",
      stopping: stopping.signal,
    }),
  );
  opened.push(async () => presence.stop());
  opened.push(() => listener.stop()); // before what the questions under way still need
  opened.push(async () => stopping.abort());
  if (!warmUp) return;
  const questions = await modules.readExplorerQuestions();
  const warming = new AbortController();
  let warm: Promise<void> = Promise.resolve();
  const prepare = (): void => {
    warm = warm.then(() => modules.warmUp(api, { signal: warming.signal, planNext: plans.atOnce, more: questions }));
    patient.during(warm);
    void warm.then(analytics.prepare).then(thread.ready); // after what the first questions need
  };
  opened.push(async () => (warming.abort(), warm));
  presence.whenBack(() => (thread.renew(), plans.forget(), prepare())); // a database that was started anew has forgotten every plan
  prepare();
}

/** What is said when it serves. @param graph what is there to ask: "196 nodes, 265 links" @param more a command that brings more */
export function printReady(url: string, graph: string, more?: string): string {
  const { bold, cyan, dim } = paint(process.stdout);
  return `
  ${bold("Chanjiao")} ${graph}

  Explore  ${cyan(`${url}/`)}   ${dim("in a browser: search, cards, networks")}
  Ask      ${cyan(`${url}/graphql`)}   ${dim("in a browser: GraphiQL with examples")}
  Schema   ${cyan(`${url}/schema.graphql`)}
${more === undefined ? "" : `  More     ${more}\n`}  Stop     Ctrl-C

`;
}
