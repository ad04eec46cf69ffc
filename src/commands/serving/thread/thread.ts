import { parentPort, workerData } from "node:worker_threads";
import { context, propagation } from "@opentelemetry/api";
import { AnalyticsError, type Scores } from "../../../analytics/start-analytics.js";
import type { AnsweredApart, AskedApart } from "../../../api/answering/apart.js";
import type { PlanNext } from "../../../api/context.js";
import { startApi } from "../../../api/start-api.js";
import { connect } from "../../../database/connection.js";
import { recall } from "../../../loading/recall.js";
import { yieldProcessor } from "../../../machine/yield-processor.js";
import { readModel } from "../../../model/read-model.js";
import { startTracing } from "../start-tracing.js";
import type { FromThread, Task, ToThread } from "./messages.js";

// The thread: the API once more, over a connection of its own, for requests whose answers are large.
const { connect: options, tracing } = workerData as Task;
if (tracing) await startTracing();
const database = await connect(options);
const model = readModel();
const withdrawn = new Map<number, AbortController>();
const [going, planning, scored] = [waitForReplies<undefined>(), waitForReplies<boolean>(), waitForReplies<Scores>()];

const api = await startApi({
  database,
  model,
  recall: (moment, asked) => recall(database, model, moment, asked),
  analytics: {
    read: (metric, version, timeoutMs) =>
      scored.ask((call) => send({ type: "read", call, metric, version, timeoutMs })),
  },
});

parentPort!.on("message", (message: ToThread) => {
  switch (message.type) {
    case "ask": {
      const within = propagation.extract(context.active(), message.trace);
      return void context.with(within, () => answer(message.id, message.asked, message.hasTurns));
    }
    case "withdraw":
      return withdrawn.get(message.id)?.abort();
    case "go":
      return going.settle(message.question, undefined);
    case "plan":
      return planning.settle(message.question, message.hasTo);
    case "scores":
      return scored.settle(message.call, message.scores);
    case "noScores":
      return scored.settle(message.call, new AnalyticsError(message.code, message.message));
  }
});
yieldProcessor(); // only now: until it can answer, others do its work
send({ type: "ready" });

async function answer(id: number, { query, operationName, variables, ...patience }: AskedApart, hasTurns: boolean) {
  const controller = new AbortController();
  withdrawn.set(id, controller);
  const askNext = async (): Promise<() => void> => {
    let number = 0;
    await going.ask((question) => {
      number = question;
      send({ type: "next", id, question });
    });
    return () => send({ type: "done", question: number });
  };
  const planNext: PlanNext = async (planKey) => {
    let number = 0;
    const hasTo = await planning.ask((question) => {
      number = question;
      send({ type: "nextPlan", id, question, planKey });
    });
    return hasTo ? (isPlanned) => send({ type: "planned", question: number, isPlanned }) : undefined;
  };
  const turns = hasTurns && { askNext, planNext };
  const contextValue = await api.context({ ...patience, signal: controller.signal, ...turns });
  const question = {
    query,
    ...(operationName !== undefined && { operationName }),
    ...(variables !== undefined && { variables: { ...variables } }),
  };
  const { body } = await api.apollo.executeOperation(question, { contextValue });
  withdrawn.delete(id);
  if (body.kind !== "single") throw new Error("The API answers in one piece.");
  const { data, errors, extensions } = body.singleResult;
  const answered: AnsweredApart = {
    data: data === undefined ? undefined : JSON.stringify(data),
    errors,
    extensions,
    use: contextValue.tally.readUse(),
  };
  send({ type: "answer", id, answer: answered });
}

function send(message: FromThread): void {
  parentPort!.postMessage(message);
}

/** Questions to the thread that began this one, by number. */
function waitForReplies<Reply>() {
  const waiting = new Map<
    number,
    { readonly resolve: (reply: Reply) => void; readonly reject: (error: Error) => void }
  >();
  let next = 0;
  return {
    ask: (put: (number: number) => void): Promise<Reply> =>
      new Promise((resolve, reject) => {
        const number = next++;
        waiting.set(number, { resolve, reject });
        put(number);
      }),
    settle: (number: number, reply: Reply | Error): void => {
      const asked = waiting.get(number);
      waiting.delete(number);
      if (reply instanceof Error) asked?.reject(reply);
      else asked?.resolve(reply);
    },
  };
}
