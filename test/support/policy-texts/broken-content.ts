import { type BrokenPolicy, withLine, reference, texts } from "./written";

/** What is looked for in a mail. */
export const brokenContent: readonly BrokenPolicy[] = [
  [
    "a kind of detail that is none",
    withLine('"content": { "off": ["shoe-size"] }'),
    "line 3, column 24: content.off[0]:",
    "must be one of",
  ],
  [
    "specimens in a word",
    withLine('"content": { "countSamples": "yes" }'),
    "line 3,",
    "must be true or false without quotes.",
  ],
  [
    "a word that says nothing",
    withLine('"content": { "words": [" "] }'),
    "line 3, column 26: content.words[0]:",
    "must hold a letter or a digit",
  ],
  ["a reference without its pattern", reference('"name": "Crime"'), "line 3,", "Add it."],
  [
    "a pattern of no end",
    reference('"name": "Crime", "pattern": "\\\\d+"'),
    "line 3,",
    "Instead of * or + write how many",
  ],
  [
    "a pattern that is not closed",
    reference('"name": "Crime", "pattern": "(CR\\\\d{6}"'),
    "line 3,",
    "Close it.",
  ],
  [
    "a pattern that takes too long",
    reference('"name": "Crime", "pattern": "(a{1,20}){1,20}"'),
    "line 3,",
    "Write lower or exact counts",
  ],
  [
    "a pattern that matches nothing",
    reference('"name": "Crime", "pattern": "\\\\d{0,6}"'),
    "line 3,",
    "Let something in it always be there.",
  ],
  [
    "too many words of a reference",
    reference(`"name": "Crime", "pattern": "CR\\\\d{6}", "words": ${texts(51)}`),
    "line 3,",
    "more than the 50 that it may hold. Take some out.",
  ],
];
