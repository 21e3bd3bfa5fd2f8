import { Button, type JSXElement } from "@fluentui/react-components";

import { pointersOf } from "../../core/assessment/assessment";
import type { Draft, Recipient } from "../../core/mail/draft";
import { rules } from "../../core/rules";
import { useMessages } from "../messages-context";
import { sensitivePlaces } from "../sensitive-places";
import type { FindingSectionProps } from "./FindingSection";
import { PeopleList } from "./PeopleList";
import { PlaceList } from "./PlaceList";

/** Who or what a finding is about, and its repair. Knows no rule: it shows what evidence points at. */
export const FindingDetails = (props: FindingSectionProps): JSXElement => {
  const { finding, draft, organisation, areListedAbove, isBusy, onRepair } = props;
  const { shared, repair } = useMessages();
  const { repairs } = rules[finding.rule];
  const { recipients, ranges } = pointersOf(finding);
  const remove = ({ field, address }: Recipient) =>
    onRepair({ kind: "remove", removal: { field, address } });
  return (
    <>
      {repairs.includes("move-to-bcc") && (
        <Button
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={() => onRepair({ kind: "move-to-bcc", organisation })}
        >
          {repair.moveToBcc}
        </Button>
      )}
      {recipients !== undefined && !areListedAbove && (
        <PeopleList
          label={shared.rule[finding.rule].people}
          people={peopleAt(draft, recipients)}
          isBusy={isBusy}
          onRemove={repairs.includes("remove-recipient") ? remove : undefined}
        />
      )}
      {ranges !== undefined && <PlaceList places={sensitivePlaces(ranges, draft)} />}
    </>
  );
};

function peopleAt({ recipients }: Draft, positions: readonly number[]): readonly Recipient[] {
  return positions.flatMap((position) => recipients[position] ?? []);
}
