/** The marks that the build writes around the policy: tools/policy-place.cjs. */
const begin = "<second-look-policy>";
const end = "</second-look-policy>";

/** Whether a policy stands in this bundle, once or more often. */
export function holdsPolicy(bundle: string): boolean {
  return bundle.includes(begin);
}

/**
 * A bundle with another policy in it; `undefined` where it has no place for one, or several.
 *
 * The policy is a text in quotes between two marks, whatever quotes the compiler chose. It is written
 * anew with its own, and in ASCII, so that it reads the same in whatever encoding it is served.
 */
export function withPolicy(bundle: string, policy: object): string | undefined {
  const from = bundle.indexOf(begin);
  const to = bundle.indexOf(end, from);
  if (bundle.split(begin).length !== 2 || to < 0 || bundle.split(end).length !== 2) {
    return undefined;
  }
  const quote = bundle.charAt(from - 1);
  if (!/["'`]/.test(quote) || bundle.charAt(to + end.length) !== quote) {
    return undefined;
  }
  const text = asciiText(`${begin}${JSON.stringify(policy)}${end}`);
  return bundle.slice(0, from - 1) + text + bundle.slice(to + end.length + 1);
}

/** A JavaScript text of ASCII alone. */
function asciiText(text: string): string {
  return JSON.stringify(text).replace(
    /[^\x20-\x7e]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
