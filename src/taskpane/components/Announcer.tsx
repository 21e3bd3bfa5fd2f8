import { AnnounceProvider, type JSXElement, makeStyles } from "@fluentui/react-components";
import { type ReactNode, useEffect, useMemo, useState } from "react";

interface Announcement {
  readonly message: string;
  readonly politeness: "polite" | "assertive";
}

/** How long a screen reader needs to notice a text, in milliseconds. After that it only lies about. */
const noticeMilliseconds = 1000;

const useStyles = makeStyles({
  heard: {
    clipPath: "inset(50%)",
    height: "1px",
    overflow: "hidden",
    position: "absolute",
    whiteSpace: "nowrap",
    width: "1px",
  },
});

/**
 * Says aloud what Fluent's message bars announce.
 *
 * Fluent's own `AriaLiveAnnouncer` brings tabster with it, which would add a third to the script.
 */
export const Announcer = ({ children }: { readonly children: ReactNode }): JSXElement => {
  const [said, setSaid] = useState<readonly Announcement[]>([]);
  const announcing = useMemo(
    () => ({
      announce(message: string, options?: { polite?: boolean }) {
        const politeness = options?.polite === true ? "polite" : "assertive";
        setSaid((before) => [...before, { message: inSentences(message), politeness }]);
      },
    }),
    [],
  );
  useEffect(() => {
    if (said.length === 0) return undefined;
    const timer = setTimeout(() => setSaid([]), noticeMilliseconds);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <AnnounceProvider value={announcing}>
      {children}
      <LiveRegion politeness="polite" said={said} />
      <LiveRegion politeness="assertive" said={said} />
    </AnnounceProvider>
  );
};

/** Fluent puts a comma between the text of a message bar and its buttons: `Press Send again.,Undo`. */
function inSentences(message: string): string {
  return message.replace(/([.!?…]),/g, "$1 ");
}

interface LiveRegionProps {
  readonly politeness: Announcement["politeness"];
  readonly said: readonly Announcement[];
}

/** It stands on the page before there is anything to say, or it would not be heard. */
const LiveRegion = ({ politeness, said }: LiveRegionProps): JSXElement => (
  <div aria-live={politeness} className={useStyles().heard}>
    {said
      .filter((one) => one.politeness === politeness)
      .map(({ message }, index) => (
        <div key={index}>{message}</div>
      ))}
  </div>
);
