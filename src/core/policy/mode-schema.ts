import { day } from "./list-schema";
import { modes } from "./mode";

/** A roll-out is written down once: each mode with the day from which it holds. */
export function modeDefinition(): object {
  const step = {
    type: "object",
    additionalProperties: false,
    required: ["from", "mode"],
    properties: {
      from: day("The first day, such as 2027-01-11."),
      mode: { enum: modes },
    },
  };
  return { anyOf: [{ enum: modes }, { type: "array", minItems: 1, items: step }] };
}

/** A place where a mode may stand. What stands beside a `$ref` is not read, so it is inside. */
export function modeAt(description: string): object {
  return { description, allOf: [{ $ref: "#/definitions/mode" }] };
}
