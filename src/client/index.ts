export { type AnswerError, type Client, createClient, QuestionRefused } from "./client.js";
export type { Operation } from "./operation.js";
export * from "./operations.js";
