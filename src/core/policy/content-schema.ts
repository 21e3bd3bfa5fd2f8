import { detectableKinds, mostReferences, mostReferenceWords } from "./read-content";
import { longestText, mostTexts, textPattern } from "./read-texts";

/** What a policy may say of the search for personal details. */
export function contentSchema(): object {
  return {
    type: "object",
    additionalProperties: false,
    description: "What the search for personal details looks for, and what it passes over.",
    properties: {
      off: {
        type: "array",
        maxItems: mostTexts,
        description: "Kinds of detail that are not looked for.",
        items: { enum: detectableKinds },
      },
      references: {
        type: "array",
        maxItems: mostReferences,
        description: "How the force numbers its crimes, incidents and custody records.",
        items: reference,
      },
      words: texts("Words that make a mail about people sensitive, such as an operation's name."),
      own: texts("Telephone numbers, postcodes and addresses that are the organisation's own."),
      countSamples: {
        type: "boolean",
        default: false,
        description: "Whether specimens printed in forms and manuals count like other numbers.",
      },
    },
  };
}

const shortText = { type: "string", maxLength: longestText, pattern: textPattern };

function texts(description: string, most = mostTexts): object {
  return { type: "array", maxItems: most, description, items: shortText };
}

const reference = {
  type: "object",
  additionalProperties: false,
  required: ["name", "pattern"],
  properties: {
    name: shortText,
    pattern: Object.assign({}, shortText, {
      description: "A regular expression without *, + and the like: see docs/content.md.",
    }),
    words: texts(
      "One of these must stand near it. Left out, it always counts.",
      mostReferenceWords,
    ),
  },
};
