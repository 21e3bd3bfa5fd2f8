import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

/** Where the packages of tests are served from. No name of it is ever asked for. */
export const packageOrigin = "https://addin.example.police.uk";

export interface Release {
  /** A folder of its own, in which nothing but the release is. */
  readonly folder: string;
  readonly dist: string;
  /** Runs `second-look` there, with Node and nothing else. */
  readonly run: (...args: readonly string[]) => Promise<Ran>;
}

export interface Ran {
  readonly status: number;
  readonly printed: string;
  readonly complained: string;
}

/** What `execFile` fails with where the program ran. */
interface Failure {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The built add-in and the built command, copied to where there is no webpack and no node_modules. */
export async function unpackedRelease(): Promise<Release> {
  const folder = await mkdtemp(join(tmpdir(), "second-look-release-"));
  const dist = join(folder, "dist");
  await cp("dist", dist, { recursive: true });
  await mkdir(join(folder, "build"));
  await cp("build/second-look.cjs", join(folder, "build/second-look.cjs"));
  await cp("samples/policy.json", join(folder, "policy.json"));
  const run = (...args: readonly string[]) =>
    promisify(execFile)(process.execPath, ["build/second-look.cjs", ...args], {
      cwd: resolve(folder),
      env: {},
    }).then(
      ({ stdout, stderr }) => ({ status: 0, printed: stdout, complained: stderr }),
      (failure: unknown) => {
        const { code, stdout, stderr } = failure as Failure;
        return { status: code, printed: stdout, complained: stderr };
      },
    );
  return { folder, dist, run };
}
