/**
 * Which likenesses count. `own`: all, and two slips in a long name; for the few domains that matter
 * most. `listed`: all. `beside`: it stands in the same draft, and nothing else is known of it.
 */
export type Scope = "own" | "listed" | "beside";

/** A domain that others are compared with. */
export interface KnownDomain {
  readonly name: string;
  /** The names below it are known as well, as `*.police.uk` says. */
  readonly isParent: boolean;
  readonly scope: Scope;
}
