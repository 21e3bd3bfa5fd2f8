import { type AnyRule, ruleIds, rules } from "../rules";
import type { Setting } from "../rules/setting";
import { contentSchema } from "./content-schema";
import { languageChoices } from "./language";
import { day, domain, entries } from "./list-schema";
import { modeAt, modeDefinition } from "./mode-schema";
import { uncheckedSeverities } from "./read-policy";
import { ruleSeverities } from "./read-rules";
import { longestText, textPattern } from "./read-texts";

/** The JSON Schema of a policy, made from the same rules and words that `readPolicy` reads by. */
export function policySchema(): object {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Second Look policy",
    description: "Who belongs to the organisation, whom it trusts, and how grave each rule is.",
    definitions: {
      mode: modeDefinition(),
      rules: { type: "object", additionalProperties: false, properties: ruleProperties() },
    },
    type: "object",
    additionalProperties: false,
    required: ["organisation"],
    properties: {
      $schema: {},
      name: aboutText("What the policy is called. The pane shows it."),
      version: aboutText(
        "Its version, as the force counts. The package adds what tells two apart.",
      ),
      updated: day("The day of its last change, such as 2026-11-23. The pane says how old it is."),
      reviewBy: day("The day by which it is to be looked at again. The pane says so after it."),
      organisation: organisation(),
      allow: entries("Whom the organisation trusts."),
      deny: entries("Whom it never trusts. Wins over `allow` and over its own domains."),
      rules: { $ref: "#/definitions/rules" },
      mode: modeAt("What it may do: `enforce` if left out, or the days from which it may do more."),
      groups: groups(),
      content: contentSchema(),
      whenUnchecked: {
        enum: uncheckedSeverities,
        description: "What a part that could not be checked counts as. `warn` if left out.",
      },
      language: {
        enum: languageChoices,
        description: "What alert and pane speak. Left out, the language that Outlook is shown in.",
      },
    },
  };
}

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

function groups(): object {
  const items = {
    type: "object",
    additionalProperties: false,
    required: ["senders"],
    properties: {
      name: { type: "string", description: "For those who read the policy." },
      senders: Object.assign({ minItems: 1 }, entries("Whose mail it is about.")),
      mode: modeAt("What it may do to them. What holds for everybody if left out."),
      rules: { $ref: "#/definitions/rules" },
    },
  };
  const description =
    "Senders for whom something is different. The first that has the sender in it speaks for them.";
  return { type: "array", description, items };
}

function aboutText(description: string): object {
  return { type: "string", maxLength: longestText, pattern: textPattern, description };
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
    mode: modeAt("Where it may do less than the policy allows, such as a rule on trial."),
  };
  for (const name of Object.keys(settings)) {
    const spec = settings[name];
    if (spec !== undefined) {
      properties[name] = settingSchema(spec);
    }
  }
  return { type: "object", additionalProperties: false, properties };
}

function settingSchema(spec: Setting): object {
  const { default: preset, description } = spec;
  if (spec.kind === "texts") {
    const items = { type: "string", pattern: spec.pattern || "\\S" };
    return { type: "array", items, default: preset, description };
  }
  const { minimum, maximum } = spec;
  return { type: "integer", minimum, maximum, default: preset, description };
}
