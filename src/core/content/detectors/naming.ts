/** A word or two before it. */
export const wordsBefore = "^(?:(?!of )[a-zô'’-]+ ){0,2}";

/**
 * The head of a column, or a label: one of the names, perhaps with a word or two before it and what
 * people add to say that it is a number. Not behind "of": the place of birth is no birth.
 */
export function heading(names: string): RegExp {
  const number =
    "(?: ?(?:id|nos?|nums?|numbers?|ref(?:erence)?s?|#))*(?: ?\\d)?\\.?(?: ?[(/]\\D*)?$";
  return new RegExp(`${wordsBefore}(?:${names})${number}`, "i");
}

/** Any of the words, as a word of its own, in the singular or plural. */
export function anyOf(words: string): RegExp {
  return new RegExp(`\\b(?:${words})s?\\b`, "i");
}

/** So many letters and digits in any order, a digit early among them, with little in between. */
export function code(least: number, most: number): RegExp {
  return new RegExp(`^(?=\\D{0,5}\\d)\\w(?:[ /-]?\\w){${least - 1},${most - 1}}$`);
}

/** So many digits, with little in between. */
export function digits(least: number, most: number): RegExp {
  return new RegExp(`^\\d(?:[ .-]?\\d){${least - 1},${most - 1}}$`);
}

/** Whether the words right before a place end with a label. */
export function isBehind(label: RegExp, text: string, start: number): boolean {
  return label.test(text.slice(Math.max(0, start - 34), start));
}
