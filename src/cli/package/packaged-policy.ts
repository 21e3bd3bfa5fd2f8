import { createHash } from "node:crypto";

type Json = Readonly<Record<string, unknown>>;

/** A policy as it goes into the bundles. */
export type PackagedPolicy = Json & { readonly version: string };

/**
 * The policy as it is published: anyone who can reach the web server can read it there.
 *
 * Who answers for a line of a list, and why it is there, is for those who review the list. The
 * add-in never asks for it, so it stays at home. The version gets a fingerprint of the whole policy,
 * because people forget to count on.
 */
export function packagedPolicy(policy: Json): PackagedPolicy {
  const { $schema: _schema, allow, deny, ...rest } = policy;
  const counted = typeof rest.version === "string" ? `${rest.version.trim()}+` : "";
  return {
    ...rest,
    ...(allow !== undefined && { allow: published(allow) }),
    ...(deny !== undefined && { deny: published(deny) }),
    version: counted + fingerprint(policy),
  };
}

/** Of what the policy says, and not of how it is spaced. */
function fingerprint(policy: Json): string {
  return createHash("sha256").update(JSON.stringify(policy)).digest("hex").slice(0, 8);
}

/** A list of a policy that has been read: each line is a text, or an object. */
function published(list: unknown): unknown {
  return (list as readonly unknown[]).map((line) => {
    if (typeof line !== "object") return line;
    const { owner: _owner, reason: _reason, ...rest } = line as Json;
    return rest;
  });
}
