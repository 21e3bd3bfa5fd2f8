import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** What forms and texts of the page look like. */
export const useFormStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 40rem)",
    rowGap: tokens.spacingVerticalL,
  },
  row: {
    alignItems: "end",
    columnGap: tokens.spacingHorizontalM,
    display: "flex",
    flexWrap: "wrap",
    rowGap: tokens.spacingVerticalS,
  },
  bar: {
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    display: "flex",
    flexWrap: "wrap",
    rowGap: tokens.spacingVerticalS,
  },
  section: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    padding: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalM,
  },
  stack: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  text: { margin: 0, maxWidth: "50rem" },
  quiet: { color: tokens.colorNeutralForeground2, margin: 0, maxWidth: "50rem" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  /** A table wider than the page is scrolled by itself, also with the keyboard. */
  scroll: { overflowX: "auto" },
  table: {
    borderCollapse: "collapse",
    width: "100%",
    "& th, & td": {
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
      textAlign: "left",
      verticalAlign: "top",
    },
  },
  /** Heard and not seen. */
  said: {
    clipPath: "inset(50%)",
    height: "1px",
    margin: 0,
    overflow: "hidden",
    position: "absolute",
    whiteSpace: "nowrap",
    width: "1px",
  },
  small: {
    backgroundColor: "transparent",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    color: "inherit",
    cursor: "pointer",
    font: "inherit",
    padding: `0 ${tokens.spacingHorizontalS}`,
    minHeight: "24px",
    textAlign: "left",
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});
