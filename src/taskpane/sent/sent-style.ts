import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

import { sectionStyle } from "../components/section-style";

/** What the sections of this pane have in common. */
export const useSentStyles = makeStyles({
  section: { ...sectionStyle, gridTemplateColumns: "minmax(0, 1fr)" },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
  strong: { ...typographyStyles.body1Strong, margin: 0 },
  small: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  list: { ...typographyStyles.body1, margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  field: {
    display: "grid",
    justifyItems: "start",
    justifySelf: "stretch",
    minWidth: 0,
    rowGap: tokens.spacingVerticalXXS,
  },
  wide: { justifySelf: "stretch", minWidth: 0, width: "100%" },
  input: {
    ...typographyStyles.body1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    boxSizing: "border-box",
    color: tokens.colorNeutralForeground1,
    maxWidth: "100%",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  buttons: {
    alignItems: "center",
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
  },
});
