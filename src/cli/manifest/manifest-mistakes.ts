import { DOMParser, type Element, ParseError } from "@xmldom/xmldom";

import type { Files } from "../package/sums";
import { checkAttributes } from "./check-attributes";
import { checkEvents } from "./check-events";
import { checkIcons } from "./check-icons";
import { checkOrder } from "./check-order";
import { checkPackage } from "./check-package";
import { checkResources } from "./check-resources";
import { checkUrls } from "./check-urls";
import { checkValues } from "./check-values";
import type { Check, Mistake, Report } from "./mistake";

const checks: readonly Check[] = [
  checkOrder,
  checkAttributes,
  checkValues,
  checkResources,
  checkEvents,
  checkUrls,
  checkIcons,
];

/** Office reads no larger one (docs: limits). */
const mostBytes = 256 * 1024;

export interface Served {
  readonly files: Files;
  /** Where they are served from; without it, where the first page is. */
  readonly base?: string;
}

/** Everything that is wrong with a manifest, in the order of its lines. */
export function manifestMistakes(bytes: Buffer, served?: Served): readonly Mistake[] {
  const mistakes: Mistake[] = [];
  if (bytes.length > mostBytes) {
    const size = Math.ceil(bytes.length / 1024);
    mistakes.push({
      ...start,
      sentence: `The manifest has ${size} KB, and Office reads 256. Shorten it.`,
    });
  }
  const root = parsed(bytes, mistakes);
  if (root === undefined) {
    return mistakes;
  }
  const report: Report = ({ lineNumber, columnNumber }, sentence) => {
    mistakes.push({ line: lineNumber ?? 1, column: columnNumber ?? 1, sentence });
  };
  checks.forEach((check) => {
    check(root, report);
  });
  if (served !== undefined) {
    checkPackage(root, served.files, served.base, report);
  }
  return mistakes.sort((one, other) => one.line - other.line || one.column - other.column);
}

const start = { line: 1, column: 1 };

function parsed(bytes: Buffer, mistakes: Mistake[]): Element | undefined {
  const text = decoded(bytes);
  if (text === undefined) {
    mistakes.push({ ...start, sentence: "The file is not in UTF-8. Save it in UTF-8." });
    return undefined;
  }
  // Of what the parser would mend by itself, too, it is said that it is wrong.
  const wrong: Mistake[] = [];
  const onError = (_level: string, message: string, at: { readonly locator?: unknown }) => {
    wrong.push(xmlMistake(message, at.locator));
  };
  try {
    const { documentElement } = new DOMParser({ onError }).parseFromString(text, "text/xml");
    if (wrong.length === 0 && documentElement !== null) return documentElement;
  } catch (failure) {
    if (!(failure instanceof ParseError)) throw failure;
    wrong.push(xmlMistake(failure.message, failure.locator));
  }
  mistakes.push(wrong[0] ?? xmlMistake("nothing is in it", start));
  return undefined;
}

/** Where the parser was. */
interface Locator {
  readonly lineNumber: number;
  readonly columnNumber: number;
}

function decoded(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** @param locator of the parser, whose types do not say what it is */
function xmlMistake(message: string, locator: unknown): Mistake {
  const { lineNumber, columnNumber } = locator as Partial<Locator>;
  const what = message.split(/[\n\t]/)[0]?.trim() ?? "";
  return {
    line: lineNumber ?? 1,
    column: columnNumber ?? 1,
    sentence: `This is not XML (${what}). Close what is open, and write & as &amp; and < as &lt;.`,
  };
}
