/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import {
  Button,
  FluentProvider,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  webLightTheme,
} from "@fluentui/react-components";
import { render } from "@testing-library/react";

import { Announcer } from "../../src/taskpane/components/Announcer";

describe("what is said aloud", () => {
  test("is a sentence, and then the button, with no comma between", () => {
    render(
      <FluentProvider theme={webLightTheme}>
        <Announcer>
          <MessageBar intent="success">
            <MessageBarBody>Three people, all outside, are in Bcc.</MessageBarBody>
            <MessageBarActions>
              <Button>Undo</Button>
            </MessageBarActions>
          </MessageBar>
        </Announcer>
      </FluentProvider>,
    );
    const regions = Array.from(document.querySelectorAll("[aria-live]"), (one) => one.textContent);
    expect(regions.join("")).toBe("Three people, all outside, are in Bcc. Undo");
  });
});
