import { parseAddressPattern } from "../../core/mail/address-pattern";
import { addressesIn, canBothMatch } from "./overlap";
import type { SourceFates } from "./fate";

/** A line that warned of somebody and found no place in the policy. */
export interface Warning {
  readonly place: string;
  /** Of whom, with `*` and `?`. */
  readonly addresses: string;
}

export function warningsIn(sources: readonly SourceFates[]): readonly Warning[] {
  return sources.flatMap(({ file, fates }) =>
    fates.flatMap(({ line, warnsOf }): Warning[] =>
      warnsOf === undefined ? [] : [{ place: `Line ${line} of ${file}`, addresses: warnsOf }],
    ),
  );
}

/** The first that is about any of the people whom this pattern matches. */
export function warningOf(match: string, warnings: readonly Warning[]): Warning | undefined {
  const pattern = parseAddressPattern(match);
  const matched = pattern === undefined ? [] : addressesIn(pattern);
  return warnings.find(({ addresses }) => matched.some((one) => canBothMatch(one, addresses)));
}
