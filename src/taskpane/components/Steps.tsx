import { type JSXElement, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  steps: {
    ...typographyStyles.body1,
    display: "grid",
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalXS,
  },
});

/** What to do, one thing after another. */
export const Steps = ({ steps }: { readonly steps: readonly string[] }): JSXElement => (
  <ol className={useStyles().steps}>
    {steps.map((step) => (
      <li key={step}>{step}</li>
    ))}
  </ol>
);
