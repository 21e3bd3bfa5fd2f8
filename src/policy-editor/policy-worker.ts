import { plainDesk } from "./document/desk";
import { plainJudge } from "./trial/plain-judge";
import type { WorkerAnswer, WorkerRequest } from "./worker-link";

/** The page's other thread: it reads and edits policies, and tries mails, and keeps nothing. */
const judge = plainJudge();

function work(request: WorkerRequest): unknown {
  switch (request.kind) {
    case "read":
      return plainDesk.read(...request.args);
    case "edit":
      return plainDesk.edit(...request.args);
    case "paste":
      return plainDesk.paste(...request.args);
    case "facts":
      return plainDesk.facts();
    case "lineProblems":
      return plainDesk.lineProblems(...request.args);
    case "referenceProblems":
      return plainDesk.referenceProblems(...request.args);
    case "groupProblems":
      return plainDesk.groupProblems(...request.args);
    case "judge":
      return judge(...request.args);
  }
}

async function answer(request: WorkerRequest): Promise<WorkerAnswer> {
  const { id } = request;
  try {
    return { id, ok: true, value: await work(request) };
  } catch {
    return { id, ok: false }; // The cause may quote a mail or a policy, so it goes no further.
  }
}

onmessage = ({ data }: MessageEvent<WorkerRequest>) => {
  void answer(data).then((message) => postMessage(message));
};
