import { markings, roles } from "../mail/list-entry";

const letter = "[a-zA-Z0-9_\\u0080-\\uffff]";
const label = `${letter}(${letter}|-+${letter})*`;
const name = `\\s*${label}(\\.${label})+[\\s.]*`;
/** A domain as a policy writes it. */
export const domain = `\\s*(\\*?[@.])?${name}`;
const address = `\\s*[^\\s*?<>@#-][^\\s*?<>@]*@${name}`;

/** Lines of a list: patterns, or objects that say more of one. */
export function entries(description: string): object {
  const pattern = { type: "string", pattern: `^(${domain}|${address})$` };
  const annotated = {
    type: "object",
    additionalProperties: false,
    required: ["match"],
    properties: Object.assign({ match: pattern }, entryProperties),
  };
  return { type: "array", description, items: { anyOf: [pattern, annotated] } };
}

const dayPattern = "^\\s*\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])\\s*$";

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

export function day(description: string): object {
  return { type: "string", pattern: dayPattern, description };
}
