import { Button, type JSXElement } from "@fluentui/react-components";

import type { Draft, Recipient } from "../../core/mail/draft";
import { useMessages } from "../messages-context";
import { sensitivePlaces } from "../sensitive-places";
import type { FindingSectionProps } from "./FindingSection";
import { PeopleList } from "./PeopleList";
import { PlaceList } from "./PlaceList";

/** Who or what a finding is about, and its repair. */
export const FindingDetails = (props: FindingSectionProps): JSXElement => {
  const { finding, draft } = props;
  const { people, receivers } = useMessages().finding;
  switch (finding.rule) {
    case "visible-recipients":
      return (
        <>
          <MoveToBcc {...props} />
          <Outsiders {...props} label={people} positions={finding.evidence.recipients} />
        </>
      );
    case "outside-recipient":
      return <Outsiders {...props} label={people} positions={finding.evidence.recipients} />;
    case "sensitive-content":
      return (
        <>
          <Outsiders {...props} label={receivers} positions={finding.evidence.outside} />
          <PlaceList places={sensitivePlaces(finding.evidence, draft)} />
        </>
      );
  }
};

const MoveToBcc = ({ organisation, isBusy, onRepair }: FindingSectionProps): JSXElement => (
  <Button
    appearance="primary"
    disabledFocusable={isBusy}
    onClick={() => onRepair({ kind: "move-to-bcc", organisation })}
  >
    {useMessages().repair.moveToBcc}
  </Button>
);

interface OutsidersProps extends FindingSectionProps {
  readonly label: string;
  readonly positions: readonly number[];
}

const Outsiders = (props: OutsidersProps): JSXElement | null => {
  const { label, draft, positions, isBusy, onRepair } = props;
  if (positions.length === 0) {
    return null;
  }
  return (
    <PeopleList
      label={label}
      people={peopleAt(draft, positions)}
      isBusy={isBusy}
      onRemove={({ field, address }) => onRepair({ kind: "remove", removal: { field, address } })}
    />
  );
};

function peopleAt({ recipients }: Draft, positions: readonly number[]): readonly Recipient[] {
  return positions.flatMap((position) => recipients[position] ?? []);
}
