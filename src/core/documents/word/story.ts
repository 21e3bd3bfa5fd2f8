import { flowVisitor } from "../office-xml/flow";
import type { Lines } from "../office-xml/lines";
import type { XmlScanner } from "../xml/scanner";
import type { HiddenStyles } from "./hidden-styles";
import { runState } from "./run-state";
import type { HiddenStreams } from "./streams";
import { addToStream } from "./streams";

/** What was deleted, and what was moved elsewhere. ECMA-376 part 1, 17.13.5.14 and 17.13.5.22. */
const removals = ["del", "moveFrom"];

/** What was added, and what was moved here. 17.13.5.18 and 17.13.5.25. */
const additions = ["ins", "moveTo"];

/** Puts the text of a story, as of the body or a header, where it belongs. */
export function storyVisitor(
  visible: Lines,
  streams: HiddenStreams,
  isHiddenStyle: HiddenStyles,
): ReturnType<typeof flowVisitor> {
  const { deleted, hidden } = streams;
  const run = runState(isHiddenStyle);
  /** How many removals are open, and whether an addition is whose text has not come yet. */
  let removed = 0;
  let isAwaited = false;

  function add(text: string, element: string): void {
    if (removed > 0 || element === "delText") {
      addToStream(deleted, text);
    } else if (run.isHidden()) {
      addToStream(hidden, text);
    } else {
      hidden.isInPiece = false;
      visible.add(text);
      streams.insertions += Number(isAwaited && text.trim() !== "");
      isAwaited = isAwaited && text.trim() === "";
    }
  }

  const flow = flowVisitor([visible, deleted.lines, hidden.lines], add);
  const follow = (
    name: string,
    opened: (scanner: XmlScanner) => void,
    closed: () => void,
  ): void => {
    flow.opened.set(name, opened);
    flow.closed.set(name, closed);
  };
  for (const name of removals) {
    follow(
      name,
      () => {
        deleted.isInPiece = deleted.isInPiece && removed > 0;
        removed += 1;
      },
      () => (removed = Math.max(0, removed - 1)),
    );
  }
  for (const name of additions) {
    follow(
      name,
      () => (isAwaited = true),
      () => (isAwaited = false),
    );
  }
  run.opened.forEach(([name, handle]) => flow.opened.set(name, handle));
  run.closed.forEach(([name, handle]) => flow.closed.set(name, handle));
  flow.opened.set("sym", (scanner) => add(symbol(scanner), ""));
  flow.opened.set("textpath", (scanner) => add(`${scanner.attribute("string") || ""}\n`, ""));
  return Object.assign(flow, { textOf: textElements });
}

const textElements = new Set(["t", "delText"]);

/** Those of fonts of pictures lie from U+F000 on, and say nothing. 17.3.3.30. */
function symbol(scanner: XmlScanner): string {
  const code = parseInt(scanner.attribute("char") || "", 16);
  if (code > 0x20 && code < 0xe000) {
    return String.fromCharCode(code);
  }
  return " ";
}
