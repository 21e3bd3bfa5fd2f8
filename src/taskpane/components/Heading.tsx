import {
  type JSXElement,
  makeStyles,
  tokens,
  typographyStyles,
  useAnnounce,
} from "@fluentui/react-components";
import { useEffect } from "react";

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle1, color: tokens.colorNeutralForeground1, margin: 0 },
});

/** What the pane has to say, in one sentence. It is said aloud when it appears and when it changes. */
export const Heading = ({ children }: { readonly children: string }): JSXElement => {
  const { announce } = useAnnounce();
  useEffect(() => announce(children, { polite: true }), [announce, children]);
  return <h1 className={useStyles().heading}>{children}</h1>;
};
