/**
 * Where office.js puts what in a native call: by position, with the rest as JSON at the end
 * (outlook-win32-16.02.debug.js, `convertToOutlookNativeParameters`).
 */
const positions: Readonly<Record<number, readonly string[]>> = {
  4: ["customProperties"],
  5: ["body"],
  13: ["data", "coercionType"],
  15: ["recipientField"],
  16: ["uri", "name", "isInline"],
  17: ["subject"],
  19: ["itemId", "name"],
  20: ["attachmentIndex"],
  21: ["recipientField", "recipientArray"],
  22: ["recipientField", "recipientArray"],
  23: ["data", "coercionType"],
  28: ["coercionType"],
  29: ["data", "coercionType"],
  33: ["key", "type", "persistent", "message", "icon"],
  35: ["key", "type", "persistent", "message", "icon"],
  36: ["key"],
  37: ["coercionType"],
  38: ["data", "coercionType"],
  148: ["base64String", "name", "isInline"],
};

/** The parameters of a native call in the shape the web flavour sends them. */
export function namedParams(
  dispatchId: number,
  values: readonly unknown[],
): Readonly<Record<string, unknown>> {
  const names = positions[dispatchId] ?? [];
  const placed = Object.fromEntries(names.map((name, index) => [name, values[index]]));
  return { ...fromJson(values[names.length]), ...placed, ...reshaped(dispatchId, values) };
}

function reshaped(
  dispatchId: number,
  values: readonly unknown[],
): Readonly<Record<string, unknown>> {
  if (dispatchId === 4) return { customProperties: fromJson(values[0]) };
  if (dispatchId !== 21 && dispatchId !== 22) return {};
  const pairs: readonly unknown[] = Array.isArray(values[1]) ? values[1] : [];
  const recipientArray = pairs.map((pair) =>
    Array.isArray(pair) ? { address: String(pair[0] ?? ""), name: String(pair[1] ?? "") } : {},
  );
  return { recipientArray };
}

function fromJson(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "string") return {};
  const parsed: unknown = JSON.parse(value);
  return typeof parsed === "object" && parsed !== null ? { ...parsed } : {};
}
