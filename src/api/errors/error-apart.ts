import { GraphQLError, type GraphQLFormattedError } from "graphql";

/** An error that was put into words where it arose. */
export class ErrorApart extends GraphQLError {
  readonly #formatted: GraphQLFormattedError;

  constructor(formatted: GraphQLFormattedError) {
    super(formatted.message, { ...(formatted.extensions && { extensions: formatted.extensions }) });
    this.#formatted = formatted;
  }

  override toJSON(): GraphQLFormattedError {
    return this.#formatted;
  }
}
