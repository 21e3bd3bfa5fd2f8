import type { HiddenKind } from "../document";

/** A sheet by the list that the workbook keeps of them. ECMA-376 part 1, 18.2.19. */
export interface SheetEntry {
  readonly name: string;
  /** Absent where it is shown. */
  readonly hidden?: HiddenKind;
  /** The name of its part. Empty where it has none, as modules of old macros. */
  readonly part: string;
}

/** Leaves out what a sheet that is shown does not have. */
export function sheetEntry(name: string, part: string, hidden: HiddenKind | undefined): SheetEntry {
  if (hidden === undefined) {
    return { name, part };
  }
  return { name, part, hidden };
}
