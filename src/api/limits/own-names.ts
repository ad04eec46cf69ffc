import { GraphQLError, type ValidationRule } from "graphql";

/**
 * Refuses aliases that every object of JavaScript has: `toString`, `__proto__`. The library looks them up where it keeps what
 * was asked for, and finds what nobody asked for.
 */
export const refuseOwnNames: ValidationRule = (context) => ({
  Field: ({ alias }) => {
    if (alias === undefined || !(alias.value in Object.prototype)) return;
    context.reportError(
      new GraphQLError(`\`${alias.value}\` cannot be an alias here: choose another.`, { nodes: alias }),
    );
  },
});
