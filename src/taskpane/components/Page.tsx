import { type JSXElement, makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** Browsers leave a white frame around a page, which shows in the dark theme. */
const useStaticStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  main: {
    boxSizing: "border-box",
    display: "grid",
    // Without it one long address would make the page wider than the pane.
    gridTemplateColumns: "minmax(0, 1fr)",
    minHeight: "100vh",
    alignContent: "start",
    overflowWrap: "anywhere",
    padding: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalL,
  },
});

/** The one landmark of the pane. It is as narrow as Outlook makes it, down to 320 pixels. */
export const Page = ({ children }: { readonly children: ReactNode }): JSXElement => {
  useStaticStyles();
  return <main className={useStyles().main}>{children}</main>;
};
