import type { JSXElement } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";

import { useSentStyles } from "./sent-style";

export interface SentSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

export const SentSection = ({ title, children }: SentSectionProps): JSXElement => {
  const styles = useSentStyles();
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={styles.section}>
      <h2 id={heading} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  );
};
