import { Button, type JSXElement } from "@fluentui/react-components";
import { useRef } from "react";

export interface FilePickerProps {
  readonly label: string;
  readonly accept: string;
  readonly isMany?: boolean;
  readonly isPrimary?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that asks for files. The browser's own field looks like nothing else on the page. */
export const FilePicker = (props: FilePickerProps): JSXElement => {
  const { label, accept, isMany = false, isPrimary = false, onFiles } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        appearance={isPrimary ? "primary" : "secondary"}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        hidden
        type="file"
        aria-label={label}
        accept={accept}
        multiple={isMany}
        onChange={({ target }) => {
          onFiles(Array.from(target.files ?? []));
          target.value = ""; // The same file can be chosen again, once it was mended elsewhere.
        }}
      />
    </>
  );
};
