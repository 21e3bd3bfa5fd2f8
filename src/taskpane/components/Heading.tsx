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

export interface HeadingProps {
  readonly children: string;
  /** Said aloud with it, as it stands below it. */
  readonly below?: string;
}

/** What the pane has to say, in one sentence. It is said aloud when it appears and when it changes. */
export const Heading = ({ children, below = "" }: HeadingProps): JSXElement => {
  const { announce } = useAnnounce();
  const said = `${children} ${below}`.trim();
  useEffect(() => announce(said, { polite: true }), [announce, said]);
  return <h1 className={useStyles().heading}>{children}</h1>;
};
