/** [MS-DOC] 2.8.25: the characters around the instruction of a field and its result. */
const begin = "\x13";
const separator = "\x14";
const end = "\x15";

/** Knows whether the text is the instruction of a field, which only Word itself reads. */
export interface Fields {
  /** What stands for a field begins, turns or ends. */
  readonly turn: (character: string) => void;
  readonly isInstruction: () => boolean;
}

/** Fields lie in fields, also in their instructions. */
export function fields(): Fields {
  const open: boolean[] = [];
  let instructions = 0;
  return {
    turn: (character) => {
      if (character === begin) {
        open.push(true);
        instructions += 1;
      } else if (character === separator || character === end) {
        instructions -= Number(open.pop() === true);
        if (character === separator) {
          open.push(false);
        }
      }
    },
    isInstruction: () => instructions > 0,
  };
}
