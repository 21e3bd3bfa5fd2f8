import { shownInstead } from "../../../../src/core/likeness/names/shown-address";
import { mailbox, mockshire } from "../../../support/builders";

const instead = (displayName: string, address = "ann@mail.example") =>
  shownInstead(mailbox(address, displayName), mockshire);

describe("shownInstead", () => {
  test.each([
    [""],
    ["Ann Taylor"],
    ["ann@mail.example"],
    ["'ann@mail.example'"],
    ["ANN@MAIL.EXAMPLE"],
    ["Ann Taylor (ann@mail.example)"],
    ["Ann Taylor <ann@mail.example>"],
    ["Ann Taylor <mailto:ann@mail.example>"],
    ["Ann <mailto:bob@mockshire.police.example>"],
    ["Ann Taylor (E-mail)"],
    ["Ann Taylor (Business Fax)"],
    ["Ann via bob@mockshire.police.example"],
    ["bob@mockshire.police.example via Forms"],
    ["Ann Taylor/MOCK/EX@EXAMPLE"],
    ["Ann @ Mockshire"],
    ["@ann"],
    ["ann@mock"],
    ["ann@"],
    ["@mockshire.police.example"],
  ])("%j shows no other address", (displayName) => {
    expect(instead(displayName)).toBeUndefined();
  });

  test.each([
    ["bob@mockshire.police.example", "inside"],
    ["'bob@mockshire.police.example'", "inside"],
    ["Bob Jones (bob@mockshire.police.example)", "inside"],
    ["Bob Jones <bob@mockshire.police.example>", "inside"],
    ["bob@cjs.example", "inside"],
    ["BOB@CJS.EXAMPLE.", "inside"],
    ["ann@mail.example bob@cjs.example", "inside"],
    ["bob@cjs.example, x@other.example", "inside"],
    ["ann@other.example", "elsewhere"],
    ["ann@email.example", "elsewhere"],
    ["bob@mail.example x@other.example", "elsewhere"],
    ["bob@mail.example", "nearby"],
    ["ann@lists.mail.example", "nearby"],
  ])("%j shows one: %s", (displayName, where) => {
    expect(instead(displayName)).toBe(where);
  });

  test("takes a domain above the real one for the same", () => {
    expect(instead("ann@mail.example", "ann@lists.mail.example")).toBe("nearby");
  });

  // One letter: too short for any of these providers to have given it to somebody.
  test.each([
    ["googlemail.com", "gmail.com"],
    ["hotmail.com", "outlook.com"],
    ["hotmail.co.uk", "live.co.uk"],
    ["msn.com", "outlook.com"],
    ["icloud.com", "me.com"],
    ["mac.com", "icloud.com"],
  ])("takes %s and %s for one provider's", (one, other) => {
    expect(instead(`x@${one}`, `x@${other}`)).toBeUndefined();
    expect(instead(`X@${other}`, `x@${one}`)).toBeUndefined();
    expect(instead(`y@${one}`, `x@${other}`)).toBe("elsewhere");
  });

  test.each([
    ["gmail.com", "outlook.com"],
    ["icloud.com", "hotmail.com"],
    ["hotmail.example", "outlook.com"],
    ["staff.live.com", "outlook.com"],
    ["live.com.example", "outlook.com"],
    ["email.me.com", "icloud.com"],
  ])("takes %s and %s for two", (one, other) => {
    expect(instead(`x@${one}`, `x@${other}`)).toBe("elsewhere");
  });

  test("notes the address that Microsoft gives beside one's own", () => {
    expect(instead("ann@firm.onmicrosoft.com", "ann@firm.example")).toBe("nearby");
    expect(instead("ann@firm.example", "ann@firm.onmicrosoft.com")).toBe("elsewhere");
    expect(instead("ann@onmicrosoft.com.example", "ann@firm.example")).toBe("elsewhere");
  });

  test("takes no time over a long one", () => {
    const start = performance.now();
    instead("a@b.c ".repeat(100_000));
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
