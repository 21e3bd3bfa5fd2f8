import { withoutLast } from "../bytes/without-last";

/** Lines that have been written, as many as there is room for. */
export interface KeptLines {
  /** Lines that hold something, also those for which there was no room. */
  readonly rows: number;
  readonly isCut: boolean;
  /** How many more characters are kept. */
  readonly room: number;
  readonly keep: (line: string) => void;
  readonly text: () => string;
}

/** Keeps so many characters, and of empty lines one after another the first. */
export function keptLines(most: number): KeptLines {
  const kept: string[] = [];
  let room = most;
  const lines = {
    rows: 0,
    isCut: false,
    get room(): number {
      return room;
    },
    keep(line: string): void {
      const isBlank = line.trim() === "";
      if (isBlank && (kept.length === 0 || kept[kept.length - 1] === "")) {
        return;
      }
      lines.rows += Number(!isBlank);
      lines.isCut = lines.isCut || (!isBlank && line.length > room);
      if (room > 0) {
        kept.push((!isBlank && line.slice(0, room)) || "");
        room = Math.max(0, room - line.length - 1);
      }
    },
    text(): string {
      return withoutLast(kept.join("\n"), "\n");
    },
  };
  return lines;
}
