import type { JSXElement } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";

import type { Mailbox, Recipient } from "../../core/mail/draft";
import { useMessages } from "../messages-context";
import { shownText } from "../shown-text";
import { ReplaceForm } from "./ReplaceForm";

export interface ReplacePersonProps {
  readonly person: Recipient;
  /** Who is probably meant, where that is known. */
  readonly instead: Mailbox | undefined;
  readonly isBusy: boolean;
  /** How a button in a long list looks. */
  readonly className: string;
  readonly onReplace: (person: Recipient, by: Mailbox) => void;
}

/** Puts somebody else in a person's place: who is probably meant, or an address that is typed here. */
export const ReplacePerson = (props: ReplacePersonProps): JSXElement => {
  const { person, instead, isBusy, className, onReplace } = props;
  const { replace } = useMessages();
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus(); // The box that had the focus is gone.
    wasOpen.current = isOpen;
  }, [isOpen]);
  const address = shownText(person.address);
  const by = shownText(instead?.address ?? "");
  return (
    <>
      {!isOpen && (
        <button
          ref={opener}
          aria-disabled={isBusy}
          aria-label={replace.openFor(address, person.field)}
          className={className}
          type="button"
          onClick={() => isBusy || setIsOpen(true)}
        >
          {replace.open}
        </button>
      )}
      {instead !== undefined && (
        <button
          aria-disabled={isBusy}
          aria-label={replace.useFor(by, address)}
          className={className}
          style={{ overflowWrap: "anywhere" }}
          type="button"
          onClick={() => isBusy || onReplace(person, instead)}
        >
          {replace.use(by)}
        </button>
      )}
      {isOpen && (
        <ReplaceForm
          address={person.address}
          isBusy={isBusy}
          className={className}
          onReplace={(typed) => onReplace(person, typed)}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  );
};
