import { addressKey } from "../mail/address";
import { nameKey } from "./people/names";
import { quotedHeads } from "./quoted-heads";

/** Those who wrote the messages that a body quotes: their signatures are no news to whoever replies. */
export interface Writers {
  /** By `nameKey`. */
  readonly names: readonly string[];
  /** By `addressKey`. */
  readonly addresses: readonly string[];
}

export function writersIn(text: string, heads = quotedHeads(text)): Writers {
  const names: string[] = [];
  const addresses: string[] = [];
  for (const { start, end, sender, names: spans } of heads) {
    const [first] = spans;
    names.push(nameKey(shownIn(text.slice(start, end))));
    if (first !== undefined) {
      names.push(nameKey(text.slice(first.start, first.end)));
    }
    if (sender !== undefined) {
      addresses.push(addressKey(text.slice(sender.start, sender.end)));
    }
  }
  return { names: names.filter((name) => name.includes(" ")), addresses };
}

/** `From: Alan Testperson <…`, `On 3 March 2015 at 09:30, Alan Testperson <…`: up to the first address. */
function shownIn(whole: string): string {
  const [line = ""] = whole.split("\n");
  const head = (/^\W{0,3}(?:on|ar)\s/i.test(line) && whole) || line; // A line of `From:` is not folded.
  const [shown = ""] = head.split(/[<[]/);
  return shown.slice(shown.lastIndexOf(":") + 1);
}
