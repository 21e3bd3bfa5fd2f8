import {
  type JSXElement,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";

import { useId } from "react";

import type { Mailbox, Recipient } from "../../core/mail/draft";
import { useMessages } from "../messages-context";
import { captionOf, type PeopleGroup } from "../people-groups";
import { shownText } from "../shown-text";
import { LongList } from "./LongList";
import { ReplacePerson } from "./ReplacePerson";

export interface PeopleListProps {
  readonly label: string;
  readonly groups: readonly PeopleGroup[];
  /** If not, nobody can be told to be outside. */
  readonly isOrganisationKnown: boolean;
  readonly isBusy: boolean;
  /** Left out where taking somebody off the mail would put nothing right. */
  readonly onRemove: ((person: Recipient) => void) | undefined;
  /** Left out where putting somebody else in their place would put nothing right. */
  readonly onReplace?: ((person: Recipient, by: Mailbox) => void) | undefined;
  /** Who is probably meant instead, where that is known. */
  readonly insteadOf?: (person: Recipient) => Mailbox | undefined;
}

/** How many of each group are shown at first: the more groups there are, the fewer of each. */
function firstOf(groups: number): number {
  return Math.max(2, 6 - groups);
}

const useStyles = makeStyles({
  groups: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    justifySelf: "stretch",
    rowGap: tokens.spacingVerticalS,
  },
  caption: { ...typographyStyles.body1Strong, margin: 0 },
  person: {
    alignItems: "start",
    columnGap: tokens.spacingHorizontalM,
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
  },
  // Grows and shrinks, and lets the button go to the next line only where the pane is very narrow.
  who: { display: "grid", flexBasis: "10em", flexGrow: 1, minWidth: 0 },
  address: { ...typographyStyles.body1 },
  more: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  remove: {
    ...typographyStyles.caption1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    cursor: "pointer",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
  busy: { color: tokens.colorNeutralForegroundDisabled, cursor: "not-allowed" },
});

/**
 * Who a finding is about, by organisation and trust. Each can be taken off the mail.
 *
 * The buttons are plain ones with one style for all: Fluent's own work out theirs one by one, which
 * takes a second for a thousand people.
 */
export const PeopleList = (props: PeopleListProps): JSXElement => {
  const { label, groups, isOrganisationKnown } = props;
  const { people: words } = useMessages();
  const styles = useStyles();
  const caption = useId();
  return (
    <div role="group" aria-labelledby={caption} className={styles.groups}>
      <h3 id={caption} className={styles.caption}>
        {label}
      </h3>
      {groups.map((group) => (
        <LongList
          key={`${group.kind} ${group.role} ${group.organisation}`}
          label={shownText(captionOf(group, words, isOrganisationKnown))}
          items={group.people}
          first={firstOf(groups.length)}
        >
          {(person) => <Person {...props} person={person} />}
        </LongList>
      ))}
    </div>
  );
};

interface PersonProps extends Pick<
  PeopleListProps,
  "isBusy" | "onRemove" | "onReplace" | "insteadOf"
> {
  readonly person: Recipient;
}

const Person = (props: PersonProps): JSXElement => {
  const { person, isBusy, onRemove, onReplace, insteadOf } = props;
  const { finding, repair } = useMessages();
  const styles = useStyles();
  const button = mergeClasses(styles.remove, isBusy && styles.busy);
  return (
    <div className={styles.person}>
      <div className={styles.who}>
        <Address address={shownText(person.address)} className={styles.address} />
        <span className={styles.more}>
          {named(person) && <bdi>{`${shownText(person.displayName)}, `}</bdi>}
          {finding.field[person.field]}
        </span>
      </div>
      {onRemove !== undefined && (
        <button
          aria-disabled={isBusy}
          aria-label={repair.removeFrom(shownText(person.address), person.field)}
          className={button}
          type="button"
          onClick={() => isBusy || onRemove(person)}
        >
          {repair.remove}
        </button>
      )}
      {onReplace !== undefined && (
        <ReplacePerson
          key={`${person.field} ${person.address}`}
          person={person}
          instead={insteadOf?.(person)}
          isBusy={isBusy}
          className={button}
          onReplace={onReplace}
        />
      )}
    </div>
  );
};

interface AddressProps {
  readonly address: string;
  readonly className: string;
}

/** In a narrow pane an address is broken before its `@`, where people would break it. */
const Address = ({ address, className }: AddressProps): JSXElement => {
  const at = address.lastIndexOf("@");
  return (
    <bdi className={className}>
      {address.slice(0, Math.max(at, 0))}
      <wbr />
      {address.slice(Math.max(at, 0))}
    </bdi>
  );
};

/** Outlook gives the address as the name of somebody it does not know. */
function named({ displayName, address }: Recipient): boolean {
  return displayName !== "" && displayName !== address;
}
