import type { Topic } from "../topic";

/**
 * The words of a topic, set apart by commas. Each is a pattern that begins as it is written; a space
 * in it is any gap, a final `s` needs not be said, and no letter or digit may go before or follow.
 */
export interface Terms {
  /** None: these look like others and mean something else. */
  readonly topic: Topic | undefined;
  /** One is enough. */
  readonly strong: string;
  /** The same, in these capitals only: in small letters some are words of their own. */
  readonly capitals?: string;
  /** Everyday words, of which it takes several. */
  readonly weak?: string;
}
