import { markings, roles } from "../mail/list-entry";
import { type AnyRule, ruleIds, rules } from "../rules";
import type { Setting } from "../rules/setting";
import { contentSchema } from "./content-schema";
import { languageChoices } from "./language";
import { uncheckedSeverities } from "./read-policy";
import { ruleSeverities } from "./read-rules";
import { longestText, textPattern } from "./read-texts";

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
      name: aboutText("What the policy is called. The pane shows it."),
      version: aboutText(
        "Its version, as the force counts. The package adds what tells two apart.",
      ),
      updated: day("The day of its last change, such as 2026-11-23. The pane says how old it is."),
      reviewBy: day("The day by which it is to be looked at again. The pane says so after it."),
      organisation: organisation(),
      allow: entries("Whom the organisation trusts."),
      deny: entries("Whom it never trusts. Wins over `allow` and over its own domains."),
      rules: { type: "object", additionalProperties: false, properties: ruleProperties() },
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

const letter = "[a-zA-Z0-9_\\u0080-\\uffff]";
const label = `${letter}(${letter}|-+${letter})*`;
const name = `\\s*${label}(\\.${label})+[\\s.]*`;
const domain = `\\s*(\\*?[@.])?${name}`;
const address = `\\s*[^\\s*?<>@#-][^\\s*?<>@]*@${name}`;

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
  const annotated = {
    type: "object",
    additionalProperties: false,
    required: ["match"],
    properties: Object.assign({ match: pattern }, entryProperties),
  };
  return { type: "array", description, items: { anyOf: [pattern, annotated] } };
}

const entryProperties = {
  name: {
    type: "string",
    description: "Whom the line stands for. Domains of one name are one organisation.",
  },
  role: {
    enum: roles,
    description: "What they are to the force. `press` and `public` are known, and never trusted.",
  },
  highestMarking: { enum: markings, description: "The highest marking they may receive." },
  owner: { type: "string", description: "Who in the force answers for the line." },
  reason: { type: "string", description: "Why it is there." },
  expires: day("The last day on which it counts, such as 2027-03-31."),
};

function day(description: string): object {
  const pattern = "^\\s*\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])\\s*$";
  return { type: "string", pattern, description };
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
