import type { JSXElement } from "@fluentui/react-components";

import { pointersOf } from "../../core/assessment/assessment";
import { addressKey } from "../../core/mail/address";
import type { RepairKind } from "../../core/rules/evidence";
import type { FindingSectionProps } from "./FindingSection";
import { MailMerge } from "./MailMerge";
import { MarkSubject } from "./MarkSubject";
import { SeparateMessages } from "./SeparateMessages";

export interface MoreRepairsProps extends FindingSectionProps {
  readonly repairs: readonly RepairKind[];
}

/** From two people on there is somebody to part; more than this are too many to write to one by one. */
const smallGroup = { from: 2, to: 10 };

/** The repairs that are more than one press of a button, or put right another thing than people. */
export const MoreRepairs = (props: MoreRepairsProps): JSXElement => {
  const { finding, reasons, checked, isBusy, onRepair, repairs } = props;
  const { draft } = checked;
  const pointers = [finding, ...reasons].map(pointersOf);
  const people = addressesAt(props);
  const isSmall = people.length >= smallGroup.from && people.length <= smallGroup.to;
  const toMark = pointers.find(({ markAs }) => markAs !== undefined);
  return (
    <>
      {repairs.includes("mark-subject") && toMark !== undefined && (
        <MarkSubject pointers={toMark} draft={draft} isBusy={isBusy} onRepair={onRepair} />
      )}
      {repairs.includes("separate-messages") && isSmall && (
        <SeparateMessages people={people} isBusy={isBusy} onRepair={onRepair} />
      )}
      {repairs.includes("mail-merge") && pointers.some((one) => one.isMailing) && <MailMerge />}
    </>
  );
};

/** Each person once, as they are first written. */
function addressesAt({ finding, checked }: MoreRepairsProps): readonly string[] {
  const { recipients } = checked.draft;
  const positions = pointersOf(finding).recipients ?? [];
  const byKey = new Map<string, string>();
  for (const { address } of positions.flatMap((position) => recipients[position] ?? [])) {
    if (!byKey.has(addressKey(address))) byKey.set(addressKey(address), address);
  }
  return [...byKey.values()];
}
