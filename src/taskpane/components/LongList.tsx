import {
  Button,
  type JSXElement,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { type ReactNode, useId, useState, useTransition } from "react";

import { useMessages } from "../messages-context";

export interface LongListProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  /** How many are shown before the officer asks for all: a thousand would take a while to draw. */
  readonly first: number;
  readonly children: (item: Item) => ReactNode;
}

const useStyles = makeStyles({
  head: {
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    display: "flex",
    flexWrap: "wrap",
    marginTop: tokens.spacingVerticalS,
  },
  caption: typographyStyles.body1Strong,
  list: {
    display: "grid",
    justifySelf: "stretch",
    listStyleType: "none",
    margin: 0,
    padding: 0,
    rowGap: tokens.spacingVerticalS,
  },
});

/**
 * A list that begins short. Its button is a button: Office.js would skip a `<summary>`. It stands before
 * the list, so that Tab leads from it into what it has shown.
 */
export const LongList = <Item,>(props: LongListProps<Item>): JSXElement => {
  const { label, items, first, children } = props;
  const [isWhole, setIsWhole] = useState(false);
  const [, startTransition] = useTransition(); // A thousand rows are drawn bit by bit.
  const { showAll, showFewer } = useMessages().finding;
  const styles = useStyles();
  const caption = useId();
  const list = useId();
  return (
    <>
      <div className={styles.head}>
        <span id={caption} className={styles.caption}>
          {label}
        </span>
        {items.length > first && (
          <Button
            aria-controls={list}
            aria-describedby={caption}
            aria-expanded={isWhole}
            size="small"
            onClick={() => startTransition(() => setIsWhole(!isWhole))}
          >
            {isWhole ? showFewer : showAll(items.length)}
          </Button>
        )}
      </div>
      <ul id={list} aria-labelledby={caption} className={styles.list}>
        {(isWhole ? items : items.slice(0, first)).map((item, index) => (
          <li key={index}>{children(item)}</li>
        ))}
      </ul>
    </>
  );
};
