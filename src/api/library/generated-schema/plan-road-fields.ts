import type { Model } from "../../../model/model.js";
import { NO_AGGREGATE } from "./print-field.js";

/**
 * The fields that lead from Entity to what it is: organization, facility, community, person … One for each type that
 * holds kinds, null where the entity is not one. They are answered inside the same Cypher statement.
 */
export function planRoadFields(model: Model): string[] {
  return [...model.types.values()]
    .filter((type) => type.name !== "Entity" && type.kinds.length > 0)
    .map((type) => {
      const field = printRoad(type.name);
      return (
        `"What it is, where it is of this type; else null."\n${field}: ${type.name} ` +
        `@cypher(statement: "WITH this WHERE this:${type.name} RETURN this AS ${field}", columnName: "${field}") ${NO_AGGREGATE}`
      );
    });
}

/** "Organization" → "organization": the field that leads from an entity to what it is. */
export function printRoad(type: string): string {
  return `${type.charAt(0).toLowerCase()}${type.slice(1)}`;
}
