import type { OfficeRecipient } from "../../src/outlook/compose-item";
import { bccRefusal, parkingRefusal, rewritingRefusal } from "../../src/outlook/recipient-refusal";
import { residents } from "../support/builders";

const people = (count: number): OfficeRecipient[] =>
  residents(count).map((emailAddress) => ({ emailAddress, displayName: "" }));
const nobody = { to: [], cc: [], bcc: [] };
const contactList = { displayName: "Friends", emailAddress: "" };

describe("why Bcc cannot hold so many", () => {
  test.each<
    [count: number, readLimit: number, fieldLimit: number | undefined, limit: number | undefined]
  >([
    [500, 1000, 500, undefined],
    [501, 1000, 500, 500],
    [500, 500, undefined, undefined],
    [501, 500, undefined, 500],
    [1000, 1000, undefined, undefined],
    [1001, 1000, undefined, 1000],
  ])("%d people, %d read back, %p held", (count, readLimit, fieldLimit, limit) => {
    const refusal = limit === undefined ? undefined : { reason: "bcc-full", limit };
    expect(bccRefusal(count, { readLimit, fieldLimit })).toEqual(refusal);
  });
});

describe("why a field cannot be written anew", () => {
  const limits = { readLimit: 500, fieldLimit: undefined };

  test.each<[situation: string, to: OfficeRecipient[], reason: string | undefined]>([
    ["nobody", [], undefined],
    ["499 of 500", people(499), undefined],
    ["500 of 500: there may be more", people(500), "perhaps-more"],
    ["a contact list among others", [...people(3), contactList], "not-writable"],
  ])("%s", (_situation, to, reason) => {
    const refusal = reason && { reason, field: "to" };
    expect(rewritingRefusal({ ...nobody, to }, "to", limits)).toEqual(refusal);
  });
});

describe("why nobody can be parked in Bcc", () => {
  test.each<[situation: string, bcc: OfficeRecipient[], reason: string | undefined]>([
    ["100 are in it, which one call can write", people(100), undefined],
    ["101 are in it", people(101), "bcc-too-long"],
    ["a contact list is in it", [contactList], "not-writable"],
  ])("%s", (_situation, bcc, reason) => {
    expect(parkingRefusal({ ...nobody, bcc })?.reason).toBe(reason);
  });
});
