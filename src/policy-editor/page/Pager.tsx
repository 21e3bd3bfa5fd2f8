import { Button, type JSXElement } from "@fluentui/react-components";

import { useWords } from "./editor-context";
import { useFormStyles } from "./form-style";

export interface PagerProps {
  readonly label: string;
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
  /** There is one above the table as well, and two landmarks need two names. */
  readonly isBelow?: boolean;
}

/** Leads from one page of a table to the next. */
export const Pager = ({
  label,
  page,
  pages,
  onPage,
  isBelow = false,
}: PagerProps): JSXElement | null => {
  const { list: words } = useWords();
  const forms = useFormStyles();
  if (pages < 2) {
    return null;
  }
  return (
    <div role="group" aria-label={isBelow ? `${label} (2)` : label} className={forms.row}>
      <Button disabledFocusable={page === 0} onClick={() => onPage(page - 1)}>
        {words.previous}
      </Button>
      <span role={isBelow ? undefined : "status"}>{words.page(page + 1, pages)}</span>
      <Button disabledFocusable={page === pages - 1} onClick={() => onPage(page + 1)}>
        {words.next}
      </Button>
    </div>
  );
};
