import { type JSXElement, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle1, color: tokens.colorNeutralForeground1, margin: 0 },
});

/** What the pane has to say, in one sentence. */
export const Heading = ({ children }: { readonly children: ReactNode }): JSXElement => (
  <h1 className={useStyles().heading}>{children}</h1>
);
