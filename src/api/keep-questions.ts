import { LRUCache } from "lru-cache";

/** Characters of all questions that are kept, and of one. */
const [MAX_SIZE, MAX_QUESTION] = [4 * 1024 * 1024, 64 * 1024];

/** The questions that clients ask by their hash (automatic persisted queries); those not asked for long are forgotten. */
export function keepQuestions(): {
  readonly get: (hash: string) => Promise<string | undefined>;
  readonly set: (hash: string, question: string) => Promise<void>;
  readonly delete: (hash: string) => Promise<boolean>;
} {
  const known = new LRUCache<string, string>({
    maxSize: MAX_SIZE,
    maxEntrySize: MAX_QUESTION,
    sizeCalculation: (question, hash) => question.length + hash.length + 1,
  });
  return {
    get: async (hash) => known.get(hash),
    set: async (hash, question) => void known.set(hash, question),
    delete: async (hash) => known.delete(hash),
  };
}
