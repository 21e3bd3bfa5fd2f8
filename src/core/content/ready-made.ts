/** V8 makes machine code at once for a text of so many UTF-16 units (`kTierUpForSubjectLengthValue`). */
const long = " ".repeat(1001);

const made = new Set<RegExp>();

/**
 * Has a large pattern compiled once, before its first text, and returns it. If that text is short, V8
 * makes bytecode and works it over, and machine code when the second comes: so the patterns of a first
 * mail took 48 ms to make, and take 18 (docs/adr/0013). Other engines look at one blank text more.
 */
export function readyMade(pattern: RegExp): RegExp {
  if (!made.has(pattern)) {
    made.add(pattern);
    pattern.test(long);
    pattern.lastIndex = 0;
  }
  return pattern;
}
