import { Button, type JSXElement } from "@fluentui/react-components";

import { type Finding, pointersOf } from "../../core/assessment/assessment";
import type { Attachment, Draft, Mailbox, Recipient } from "../../core/mail/draft";
import { isKnown } from "../../core/mail/organisation";
import { rules } from "../../core/rules";
import { useMessages } from "../messages-context";
import { filePlaces } from "../file-places";
import { alsoAsking, insteadOf } from "../instead-of";
import { repairsFor } from "../offered-repairs";
import { peopleGroups } from "../people-groups";
import { sensitivePlaces } from "../sensitive-places";
import type { FindingSectionProps } from "./FindingSection";
import { FileList } from "./FileList";
import { MoreRepairs } from "./MoreRepairs";
import { PeopleList } from "./PeopleList";
import { PlaceList } from "./PlaceList";
import { PublicIncident } from "./PublicIncident";

/** Who or what a finding is about, and its repair. Knows no rule: it shows what evidence points at. */
export const FindingDetails = (props: FindingSectionProps): JSXElement => {
  const { finding, reasons, checked, areListedAbove, filesListedAbove, isBusy, onRepair } = props;
  const { draft, organisation } = checked;
  const { rule, repair } = useMessages();
  const seen = [finding, ...reasons];
  const repairs = repairsFor(seen, draft);
  const { recipients, ranges, files = [] } = pointersOf(finding);
  const places = files
    .filter((position) => !filesListedAbove.has(position))
    .flatMap((position) => filePlaces(checked.files[position]?.judged ?? []));
  const asking = [...seen, ...alsoAsking(recipients ?? [], checked.assessment.findings)];
  const canReplace = asking.some(({ rule }) => rules[rule].repairs.includes("replace-recipient"));
  const attached = filesOf(seen, draft);
  const takeOff = ({ id = "", name }: Attachment) =>
    onRepair({ kind: "remove-attachment", id, name });
  const sender = keptBy(seen, draft);
  const remove = ({ field, address }: Recipient) =>
    onRepair({ kind: "remove", removal: { field, address } });
  const replace = (
    { field, address }: Recipient,
    { displayName, address: emailAddress }: Mailbox,
  ) =>
    onRepair({
      kind: "replace",
      replacement: { field, address, by: { displayName, emailAddress } },
    });
  return (
    <>
      {sender !== undefined && (
        <Button
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={() => onRepair({ kind: "reply-to-sender", address: sender.address })}
        >
          {repair.replyToSender}
        </Button>
      )}
      {repairs.includes("move-to-bcc") && (
        <Button
          appearance={sender === undefined ? "primary" : "secondary"}
          disabledFocusable={isBusy}
          onClick={() => onRepair({ kind: "move-to-bcc", organisation })}
        >
          {repair.moveToBcc}
        </Button>
      )}
      <MoreRepairs {...props} repairs={repairs} />
      <PublicIncident rule={finding.rule} />
      {attached.length > 0 && repairs.includes("remove-attachment") && (
        <FileList files={attached} isBusy={isBusy} onRemove={takeOff} />
      )}
      {recipients !== undefined && !areListedAbove && (
        <PeopleList
          label={rule[finding.rule].people}
          groups={peopleGroups(recipients, draft, organisation)}
          isOrganisationKnown={isKnown(organisation)}
          isBusy={isBusy}
          onRemove={repairs.includes("remove-recipient") ? remove : undefined}
          onReplace={canReplace ? replace : undefined}
          insteadOf={insteadOf(asking, checked)}
        />
      )}
      {places.length > 0 && <PlaceList places={places} />}
      {ranges !== undefined && files.length === 0 && (
        <PlaceList places={sensitivePlaces(ranges, draft)} />
      )}
    </>
  );
};

/** The one person a reply could go to alone, where it is known who that is. */
function keptBy(findings: readonly Finding[], { recipients }: Draft): Recipient | undefined {
  return findings.flatMap((one) => recipients[pointersOf(one).keep ?? -1] ?? [])[0];
}

/** Each once, however many findings are about it. */
function filesOf(findings: readonly Finding[], { attachments }: Draft): readonly Attachment[] {
  const positions = new Set(findings.flatMap((one) => pointersOf(one).files ?? []));
  return Array.from(positions).flatMap((position) => attachments[position] ?? []);
}
