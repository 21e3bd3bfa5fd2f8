import type * as TestingLibrary from "@testing-library/dom";

/**
 * A busy machine takes more than the second for which Testing Library waits to draw a pane for the
 * first time, and to read every role in it. A wait that succeeds is no longer for this.
 */
if (typeof document !== "undefined") {
  jest
    .requireActual<typeof TestingLibrary>("@testing-library/dom")
    .configure({ asyncUtilTimeout: 10_000 });
}
