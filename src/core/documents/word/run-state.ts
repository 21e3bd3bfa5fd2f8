import type { XmlScanner } from "../xml/scanner";
import type { HiddenStyles } from "./hidden-styles";
import { isOn } from "./hidden-styles";

/** What is known of the run of text that is being read. */
export interface RunState {
  /** Whether whoever opens the document does not see its text. */
  readonly isHidden: () => boolean;
  /** What to do where an element opens, by its name. */
  readonly opened: readonly (readonly [string, (scanner: XmlScanner) => void])[];
  readonly closed: readonly (readonly [string, () => void])[];
}

/** Follows which runs are hidden, by what they say themselves and by their styles. */
export function runState(isHiddenStyle: HiddenStyles): RunState {
  let isParagraphHidden = false;
  let isStyleHidden = false;
  let isRunHidden: boolean | undefined;
  /** The properties of a paragraph also tell of the run that is its mark: it shows nothing. */
  let isOfMark = false;

  function newRun(): void {
    isStyleHidden = false;
    isRunHidden = undefined;
  }

  function styleOf(scanner: XmlScanner): boolean {
    return isHiddenStyle(scanner.attribute("val") || "");
  }

  function readVanish(scanner: XmlScanner): void {
    if (!isOfMark) {
      isRunHidden = isOn(scanner);
    }
  }

  return {
    /** What a run says itself counts; else one of two styles hides it. ECMA-376 part 1, 17.7.3. */
    isHidden() {
      if (isRunHidden !== undefined) {
        return isRunHidden;
      }
      return isParagraphHidden !== isStyleHidden;
    },
    opened: [
      ["p", () => (isParagraphHidden = false)],
      ["pPr", ({ kind }) => (isOfMark = kind === "open")],
      ["pStyle", (scanner) => (isParagraphHidden = styleOf(scanner))],
      ["r", newRun],
      ["rStyle", (scanner) => (isStyleHidden = !isOfMark && styleOf(scanner))],
      ["vanish", readVanish],
    ],
    closed: [
      ["pPr", () => (isOfMark = false)],
      ["r", newRun],
    ],
  };
}
