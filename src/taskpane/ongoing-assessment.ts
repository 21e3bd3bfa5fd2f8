import type { Policy } from "../core/policy/policy";
import type { AssessmentView } from "./assessment-view";
import { LiveAssessment } from "./live-assessment";
import type { PaneOutlook } from "./pane-outlook";

/**
 * What the pane knows of the draft, kept for whoever draws it. It may begin before there is anything
 * to draw with: reading and checking do not wait for React.
 */
export class OngoingAssessment {
  private current: AssessmentView = { state: "checking" };
  private draw: (view: AssessmentView) => void = () => {};
  private tell = () => {};
  private readonly live: LiveAssessment;

  /** Settles once there is more to draw than that the draft is being checked. */
  readonly told = new Promise<void>((resolve) => {
    this.tell = resolve;
  });

  /** @param painted settles once what was drawn is on the screen; without it, nobody waits for that */
  constructor(outlook: PaneOutlook, policy: Policy, painted = () => Promise.resolve()) {
    this.live = new LiveAssessment(outlook, policy, {
      onChecking: () => this.show(again(this.current)),
      onRead: async (going) => {
        if (this.current.state !== "checking") return; // What was found before says more.
        this.show({ ...this.current, going });
        await painted();
      },
      onFileRead: (read, all) => {
        if (this.current.state !== "failed") this.show({ ...this.current, files: { read, all } });
      },
      onChecked: (checked) => this.show({ state: "checked", checked, freshness: "current" }),
      onFailed: () => this.show({ state: "failed" }),
    });
  }

  get view(): AssessmentView {
    return this.current;
  }

  /** Reads the draft anew. Settles when the view says what it is like. */
  check(): Promise<void> {
    return this.live.check();
  }

  /** Leaves the draft alone until the next `check`. */
  pause(): void {
    this.live.pause();
  }

  /** Looks into no further file. Those that are left count as not checked. */
  stopFiles(): void {
    this.live.stopFiles();
  }

  /** Tells what is known now, and every change from here on. Returns the way to end it all. */
  follow(draw: (view: AssessmentView) => void): () => void {
    this.draw = draw;
    draw(this.current);
    return () => {
      this.draw = () => {};
      this.live.stop();
    };
  }

  private show(view: AssessmentView): void {
    this.current = view;
    this.draw(view);
    if (view.state !== "checking" || view.going !== undefined || view.files !== undefined) {
      this.tell();
    }
  }
}

function again(view: AssessmentView): AssessmentView {
  if (view.state !== "checked") {
    return { state: "checking" };
  }
  const { state, checked } = view;
  return { state, checked, freshness: "checking-again" };
}
