import type { Mailbox } from "../mail/draft";
import type { Day } from "../mail/list-entry";
import type { DraftStart } from "../memory/draft-start";
import type { Memory } from "../memory/memory";
import type { Settled } from "../memory/settled";

/**
 * What is known at the moment of sending, beside the draft itself.
 *
 * Each part may be missing, and what is missing asks nothing: what is remembered may add a question
 * and never takes one away (roamingSettings may be stale, office-js issue #5650).
 */
export interface Occasion {
  /** The sender's day: lines of the allow-list expire by it. */
  readonly today: Day;
  /** Now, in seconds since 1970. */
  readonly seconds: number;
  /** The mailbox that is signed in, which need not be the one in From. */
  readonly signedIn: Mailbox | undefined;
  /** Who was on the draft when compose began. */
  readonly start: DraftStart | undefined;
  /** What the sender has settled on this draft. No rule looks at it: it ends questions, not findings. */
  readonly settled: Settled | undefined;
  /** What this mailbox remembers of mail it sent. */
  readonly memory: Memory | undefined;
}
