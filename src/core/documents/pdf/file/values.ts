/**
 * A value of ISO 32000-1, 7.3. A JavaScript string is a name with its slash before it, a text with
 * "(" before its bytes, or a bare word such as an operator, `true` or `null`.
 */
export type PdfValue =
  undefined | number | string | readonly PdfValue[] | PdfDictionary | PdfReference | PdfStream;

export type PdfDictionary = ReadonlyMap<string, PdfValue>;

/** Stands for the object of that number. Generations are not told apart: the last in the file counts. */
export interface PdfReference {
  readonly object: number;
}

export interface PdfStream {
  readonly dictionary: PdfDictionary;
  readonly packed: Uint8Array;
}

export function isList(value: PdfValue): value is readonly PdfValue[] {
  return Array.isArray(value);
}

export function isReference(value: PdfValue): value is PdfReference {
  return typeof value === "object" && "object" in value;
}

export function isStream(value: PdfValue): value is PdfStream {
  return typeof value === "object" && "packed" in value;
}

/** The dictionary it is, or the one that its stream has; an empty one for all else. */
export function dictionaryIn(value: PdfValue): PdfDictionary {
  if (isStream(value)) {
    return value.dictionary;
  }
  return (value instanceof Map && (value as PdfDictionary)) || new Map<string, PdfValue>();
}

/** The members of a list; the value alone where it is no list; none where there is no value. */
export function listIn(value: PdfValue): readonly PdfValue[] {
  if (isList(value)) {
    return value;
  }
  return [value].filter((one) => one !== undefined);
}

export function numberIn(value: PdfValue, otherwise = 0): number {
  return (typeof value === "number" && value) || (value !== 0 && otherwise) || 0;
}

/** A name without its slash. Empty for all else. */
export function nameIn(value: PdfValue): string {
  return (typeof value === "string" && value.startsWith("/") && value.slice(1)) || "";
}

/** The bytes of a text, each as the character of that number. Empty for all else. */
export function textIn(value: PdfValue): string {
  return (typeof value === "string" && value.startsWith("(") && value.slice(1)) || "";
}
