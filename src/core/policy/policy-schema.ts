import { type AnyRule, ruleIds, rules } from "../rules";
import { uncheckedSeverities } from "./read-policy";
import { ruleSeverities } from "./read-rules";

/** The JSON Schema of a policy, made from the same rules and words that `readPolicy` reads by. */
export function policySchema(): object {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Second Look policy",
    description: "Who belongs to the organisation, whom it trusts, and how grave each rule is.",
    type: "object",
    additionalProperties: false,
    required: ["organisation"],
    properties: {
      $schema: {},
      organisation: organisation(),
      allow: entries("Whom the organisation trusts."),
      deny: entries("Whom it never trusts. Wins over `allow` and over its own domains."),
      rules: { type: "object", additionalProperties: false, properties: ruleProperties() },
      whenUnchecked: {
        enum: uncheckedSeverities,
        description: "What a part that could not be checked counts as. `warn` if left out.",
      },
    },
  };
}

const domain = '\\s*(\\*\\.)?[^\\s@*.<>()\\[\\]",;:\\\\]+(\\.[^\\s@*.<>()\\[\\]",;:\\\\]+)+[\\s.]*';
const address =
  '\\s*[^\\s*<>]+@\\s*[^\\s@*.<>()\\[\\]",;:\\\\]+(\\.[^\\s@*.<>()\\[\\]",;:\\\\]+)+[\\s.]*';

function organisation(): object {
  return {
    type: "object",
    additionalProperties: false,
    properties: {
      name: { type: "string", description: "As people say it in a sentence." },
      domains: {
        type: "array",
        description: "Its mail domains. Left empty, the sender's own domain is taken.",
        items: { type: "string", pattern: `^${domain}$` },
      },
    },
  };
}

function entries(description: string): object {
  const pattern = { type: "string", pattern: `^(${domain}|${address})$` };
  const annotated = { type: "object", required: ["match"], properties: { match: pattern } };
  return { type: "array", description, items: { anyOf: [pattern, annotated] } };
}

function ruleProperties(): object {
  const properties: Record<string, object> = {};
  for (const id of ruleIds) {
    properties[id] = ruleSchema(rules[id]);
  }
  return properties;
}

function ruleSchema({ settings }: AnyRule): object {
  const properties: Record<string, object> = {
    severity: {
      enum: ruleSeverities,
      description: "Always this grave, or off. Left out, the rule's thresholds grade it.",
    },
  };
  for (const name of Object.keys(settings)) {
    const spec = settings[name];
    if (spec !== undefined) {
      const { minimum, maximum, description } = spec;
      properties[name] = { type: "integer", minimum, maximum, default: spec.default, description };
    }
  }
  return { type: "object", additionalProperties: false, properties };
}
