import { tokens } from "@fluentui/react-components";

/** A part of the pane, under a thin line that parts it from the one above. */
export const sectionStyle = {
  borderTopColor: tokens.colorNeutralStroke2,
  borderTopStyle: "solid",
  borderTopWidth: tokens.strokeWidthThin,
  display: "grid",
  justifyItems: "start",
  paddingTop: tokens.spacingVerticalL,
  rowGap: tokens.spacingVerticalS,
} as const;
