import type { RequestHandler, Response } from "express";
import type { ServerResponse } from "node:http";
import type { Patience } from "../../api/context.js";
import { OBJECTS_PER_MS } from "../../api/limits/rows/weights.js";
import { watchClient, withdraw } from "../access/watch-client.js";
import { answerError } from "../refusals/answer-error.js";
import { type Budget, createBudgets } from "./budgets.js";
import { createFairQueue, type Turn } from "./fair-queue.js";
import type { Fairness } from "./fairness.js";
import type { PlanTurns } from "./plan-turns.js";
import { watchLag } from "./watch-lag.js";
import { readClient } from "./read-client.js";

/** What every request costs, answered from memory too: a millisecond. */
const REQUEST_COST = 100;

export const BUSY = "More is asked of this server than it can answer at the moment: ask again in a while.";
const STOPPING = "The server is stopping: ask again in a while.";

export type Standing = Required<Pick<Patience, "askNext" | "planNext" | "isLong">>;

export interface ClientLimits {
  /** Refuses who has spent its budget, or has too many requests under way. */
  readonly count: RequestHandler;
  /** The same of what is to be answered from the graph, and refuses more than there is time for. */
  readonly admit: RequestHandler;
  /** Whether there is no time to look at what comes from that client; what it has left is told in any case then. */
  readonly isTooMuch: (client: string, response: ServerResponse) => boolean;
  /** The same as `admit`, of what costs no more than to refuse it: whoever may not is told so by `admit`. */
  readonly mayAskAgain: (client: string, response: ServerResponse) => boolean;
  /** Lets requests through as their turns come. */
  readonly takeTurn: RequestHandler;
  /** Notes what the answer to a request has cost beyond that it was asked. */
  readonly spend: (response: Response, cost: number) => void;
  /** How the request stands in line for the database. */
  readonly readStanding: (response: Response) => Standing;
  readonly readSize: () => { readonly running: number; readonly waiting: number };
}

/** A server that is so late, in milliseconds, and refuses already, does so without reading what comes. */
const LATE_MS = 50;

/** Milliseconds in which a server that stops answers what it has begun to. */
const FINISH_MS = 3_000;

/**
 * Keeps one client from taking what all need.
 * @param plans whose turn it is to have something planned; default: nothing is planned yet
 * @param stopping aborted when the server begins to stop: who waits is sent away then, and who is being answered soon after
 */
export function limitClients(
  { budget, atOnce, queue }: Fairness,
  plans?: PlanTurns,
  stopping?: AbortSignal,
): ClientLimits {
  const budgets = budget === "off" ? undefined : createBudgets(budget);
  const turns = queue === "off" ? undefined : createFairQueue(queue, plans);
  const readLag = watchLag();
  const underWay = new Map<string, number>();
  const clients = new WeakMap<Response, string>();
  const turnsOf = new WeakMap<Response, Turn>();

  const open = new Set<Response>();
  stopping?.addEventListener("abort", () => {
    turns?.close();
    setTimeout(() => open.forEach(breakOff), FINISH_MS).unref();
  });

  /** What the client has left, as is told with every answer. */
  const tellBudget = (client: string, response: ServerResponse): Budget | undefined => {
    if (budget === "off") return undefined;
    const left = budgets?.read(client);
    if (left !== undefined) setRateLimit(response, budget.cost, budget.costPerSecond, left);
    return left;
  };
  /** Whether the client may ask; if not, it is told so. */
  const checkBudget = (client: string, response: Response): boolean => {
    const left = tellBudget(client, response);
    if (budget === "off" || left === undefined || left.waitSeconds === 0) return true;
    response.set("Retry-After", String(left.waitSeconds));
    const message = `You have asked for more than this server gives to one client: ask again in ${left.waitSeconds} seconds, or for less at once.`;
    const fields = { limit: "cost", max: budget.cost, left: left.left, retryAfter: left.waitSeconds };
    answerError(response, "RATE_LIMITED", message, fields);
    return false;
  };

  /** Who has nothing under way is looked at: he may have a place of those who have many. */
  const isTooMuch = (client: string, response: ServerResponse): boolean => {
    if (!underWay.has(client) || turns?.refuse(readLag() > LATE_MS) !== true) return false;
    tellBudget(client, response);
    return true;
  };

  const count: RequestHandler = (request, response, next) => {
    if (clients.has(response)) return next();
    const client = readClient(request);
    const before = underWay.get(client) ?? 0;
    clients.set(response, client);
    if (!checkBudget(client, response)) return;
    if (atOnce !== "off" && before >= atOnce) {
      response.set("Retry-After", "1");
      const message = `You have ${before} requests under way; ${atOnce} is the most. Wait for one of them.`;
      return answerError(response, "RATE_LIMITED", message, { limit: "atOnce", max: atOnce, left: 0, retryAfter: 1 });
    }
    underWay.set(client, before + 1);
    budgets?.spend(client, REQUEST_COST);
    response.once("close", () => {
      const left = (underWay.get(client) ?? 1) - 1;
      if (left > 0) underWay.set(client, left);
      else underWay.delete(client);
    });
    next();
  };

  return {
    isTooMuch,
    count,
    mayAskAgain: (client, response) => {
      if (stopping?.aborted || (atOnce !== "off" && (underWay.get(client) ?? 0) >= atOnce)) return false;
      const left = tellBudget(client, response);
      if (left !== undefined && left.waitSeconds > 0) return false;
      budgets?.spend(client, REQUEST_COST);
      return true;
    },
    admit: (request, response, next) => {
      if (stopping?.aborted) return answerError(response, "OVERLOADED", STOPPING, {});
      if (isTooMuch(readClient(request), response)) return answerError(response, "OVERLOADED", BUSY, {});
      open.add(response);
      response.once("close", () => open.delete(response));
      count(request, response, next);
    },
    takeTurn: async (request, response, next) => {
      const client = clients.get(response) ?? readClient(request);
      const signal = watchClient(response);
      if (turns === undefined) return next();
      const turn = await turns.wait(client, signal);
      if (signal.aborted) return turn?.end();
      if (turn === undefined) {
        const message = stopping?.aborted ? STOPPING : BUSY;
        return answerError(response, "OVERLOADED", message, {});
      }
      turnsOf.set(response, turn);
      response.once("close", turn.end);
      // What was asked before may have spent it while this one waited.
      if (checkBudget(client, response)) next();
    },
    spend: (response, cost) => {
      const client = clients.get(response);
      if (client !== undefined) budgets?.spend(client, cost);
      turnsOf.get(response)?.worked(cost / OBJECTS_PER_MS);
    },
    readStanding: (response) => {
      const turn = turnsOf.get(response);
      return { askNext: turn?.ask, planNext: turn?.plan, isLong: turn?.isLong ?? false };
    },
    readSize: () => turns?.readSize() ?? { running: 0, waiting: 0 },
  };
}

/** Ends what is done for an answer, and waits no longer for a question that has not come as a whole. */
function breakOff(response: Response): void {
  withdraw(response);
  if (!response.req.complete) response.req.destroy();
}

/** As the IETF drafts it (draft-ietf-httpapi-ratelimit-headers): what there is, over which time, and what is left. */
function setRateLimit(response: ServerResponse, cost: number, perSecond: number, { left, fullSeconds }: Budget): void {
  response.setHeader("RateLimit-Policy", `"cost";q=${cost};w=${Math.ceil(cost / perSecond)}`);
  response.setHeader("RateLimit", `"cost";r=${Math.max(0, left)};t=${fullSeconds}`);
}
