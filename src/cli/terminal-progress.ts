import { SingleBar } from "cli-progress";

/** A bar on standard error, so that what is printed can be piped. Nothing where that is no terminal. */
export class TerminalProgress {
  private bar: SingleBar | undefined;

  show(done: number, all: number): void {
    if (!process.stderr.isTTY) {
      return;
    }
    if (this.bar === undefined) {
      this.bar = new SingleBar({ format: "{bar} {value} of {total} files", clearOnComplete: true });
      this.bar.start(all, done);
    }
    this.bar.update(done);
    if (done >= all) {
      this.bar.stop();
      this.bar = undefined;
    }
  }
}
