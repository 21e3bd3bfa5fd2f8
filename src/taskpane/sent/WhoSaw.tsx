import type { JSXElement } from "@fluentui/react-components";

import {
  type DraftPart,
  type Recipient,
  type RecipientField,
  recipientFields,
} from "../../core/mail/draft";
import { isKnown } from "../../core/mail/organisation";
import { LongList } from "../components/LongList";
import { PeopleList } from "../components/PeopleList";
import { useMessages } from "../messages-context";
import { peopleGroups } from "../people-groups";
import { shownText } from "../shown-text";
import type { SentMessage } from "./read-sent";
import { useSentMessages } from "./sent-context";
import { SentSection } from "./SentSection";
import { useSentStyles } from "./sent-style";
import { Warnings } from "./Warnings";

/** So many entries that need a hand are shown before the officer asks for all. */
const entriesFirst = 5;

/** Who was in To, Cc and Bcc, who saw whom, and whom nobody here can see. */
export const WhoSaw = ({ message }: { readonly message: SentMessage }): JSXElement => {
  const { draft, organisation, reached, isCollapsed } = message;
  const { who } = useSentMessages();
  const { shared } = useMessages();
  const styles = useSentStyles();
  const { lists, byHand, hidden, perhapsMore } = reached;
  const unread = unreadFields(message);
  return (
    <SentSection title={who.title}>
      <ul className={styles.list}>
        {countsOf(message).map(([field, count]) => (
          <li key={field}>{who.inField(field, count)}</li>
        ))}
      </ul>
      {hidden > 0 && <p className={styles.text}>{who.hidden(hidden)}</p>}
      <Warnings
        sentences={[
          unread.length > 0 && shared.unread.failed(unread),
          isCollapsed && who.collapsed,
          ...perhapsMore
            .filter((field) => !unread.includes(field))
            .map((field) => who.perhapsMore(field)),
          lists.length > 0 && who.lists(lists.length),
          byHand.length > 0 && who.byHand(byHand.length),
          hidden === 0 && who.bccUnknown,
        ]}
      />
      {lists.length > 0 && <Entries label={who.lists(lists.length)} entries={lists} />}
      {byHand.length > 0 && <Entries label={who.byHand(byHand.length)} entries={byHand} />}
      <PeopleList
        label={who.people}
        groups={peopleGroups([...draft.recipients.keys()], draft, organisation)}
        isOrganisationKnown={isKnown(organisation)}
        isBusy={false}
        onRemove={undefined}
      />
    </SentSection>
  );
};

/** How many entries stand in each field. Of Bcc nothing is known where Outlook tells nobody in it. */
export function countsOf({
  draft,
  reached,
}: SentMessage): readonly (readonly [RecipientField, number])[] {
  const { recipients } = draft;
  return recipientFields
    .filter((field) => field !== "bcc" || reached.hidden > 0)
    .map((field) => [field, recipients.filter((one) => one.field === field).length] as const);
}

export function unreadFields({ draft }: SentMessage): readonly DraftPart[] {
  return draft.unread.map(({ part }) => part).filter((part) => part === "to" || part === "cc");
}

interface EntriesProps {
  readonly label: string;
  readonly entries: readonly Recipient[];
}

const Entries = ({ label, entries }: EntriesProps): JSXElement => {
  const { who } = useSentMessages();
  return (
    <LongList label={label} items={entries} first={entriesFirst}>
      {({ displayName, address }) => (
        <bdi>{[displayName, address].map(shownText).find((one) => one !== "") ?? who.nameless}</bdi>
      )}
    </LongList>
  );
};
