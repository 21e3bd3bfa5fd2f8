/** One field of what office.js sent with a call; it arrives as plain, untyped data. */
export function param(params: unknown, name: string): unknown {
  return isRecord(params) ? params[name] : undefined;
}

/** A field that is read as text; anything else counts as empty. */
export function textParam(params: unknown, name: string): string {
  const value = param(params, name);
  return typeof value === "string" ? value : "";
}

/** A field that is read as a list; anything else counts as empty. */
export function listParam(params: unknown, name: string): readonly unknown[] {
  const value = param(params, name);
  return Array.isArray(value) ? value : [];
}

/** A field that is read as a table of texts, such as header names and values. */
export function tableParam(params: unknown, name: string): Readonly<Record<string, string>> {
  const value = param(params, name);
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, String(entry)]));
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
