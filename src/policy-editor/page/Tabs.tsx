import { type JSXElement, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useRef } from "react";

export interface TabsProps<Name extends string> {
  readonly label: string;
  readonly names: Readonly<Record<Name, string>>;
  readonly selected: Name;
  readonly onSelect: (name: Name) => void;
  /** What the ids of the tabs begin with, and that of the panel that they show. */
  readonly id: string;
  readonly panel: string;
}

const useStyles = makeStyles({
  list: { display: "flex", flexWrap: "wrap" },
  tab: {
    backgroundColor: "transparent",
    border: "none",
    borderBottom: "3px solid transparent",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    font: "inherit",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    "&:hover": { color: tokens.colorNeutralForeground1 },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  selected: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    // Where the system chooses the colours, every border has one.
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  other: { "@media (forced-colors: active)": { borderBottomColor: "Canvas" } },
});

/**
 * Tabs as the ARIA practices have them: arrows go from one to the next, Enter shows its part. Fluent's put
 * elements into the page that axe takes for a fault, and weigh 45 kB.
 */
export const Tabs = <Name extends string>(props: TabsProps<Name>): JSXElement => {
  const { label, names, selected, onSelect, id, panel } = props;
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  // The keys of a record of these very names.
  const all = Object.keys(names) as Name[];
  const move = (event: KeyboardEvent) => {
    const tabs = Array.from(list.current?.querySelectorAll<HTMLElement>("[role=tab]") ?? []);
    const at = tabs.findIndex((tab) => tab === document.activeElement);
    const to = nextOf(event.key, at, tabs.length);
    if (to === undefined) return;
    event.preventDefault();
    tabs[to]?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={label} className={styles.list} onKeyDown={move}>
      {all.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={id + name}
          aria-controls={panel}
          aria-selected={name === selected}
          tabIndex={name === selected ? 0 : -1}
          className={mergeClasses(styles.tab, name === selected ? styles.selected : styles.other)}
          onClick={() => onSelect(name)}
        >
          {names[name]}
        </button>
      ))}
    </div>
  );
};

function nextOf(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case "ArrowRight":
      return (at + 1) % count;
    case "ArrowLeft":
      return (at - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}
