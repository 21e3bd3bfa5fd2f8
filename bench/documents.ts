import { measureInflate, measureWorkbooks } from "./documents/workbooks";

async function main(): Promise<void> {
  measureInflate();
  await measureWorkbooks();
}

main().catch((failure: unknown) => {
  console.error(failure);
  process.exitCode = 1;
});
