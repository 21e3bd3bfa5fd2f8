import { typedAddress } from "../../src/taskpane/typed-address";

const instead = "ann@mail.example";

describe("typedAddress", () => {
  test.each([
    ["rhys@force.example", "rhys@force.example"],
    ["  rhys@force.example ", "rhys@force.example"],
    ["Rhys Example <rhys@force.example>", "rhys@force.example"],
    ["O'Hara.R+a@north.force.example", "O'Hara.R+a@north.force.example"],
  ])("takes %j", (text, address) => {
    expect(typedAddress(text, instead)).toMatchObject({
      mailbox: { displayName: "", address },
    });
  });

  test.each([
    "",
    "rhys",
    "rhys@",
    "@force.example",
    "rhys@force",
    "rhys force@force.example",
    "rhys@force.example; ann@force.example",
    "rhys@force.example, ann@force.example",
    "<rhys@force.example> hello",
    "Rhys <>",
    "rhys\u202e@force.example",
    "rhys@force .example",
  ])("does not take %j", (text) => {
    expect(typedAddress(text, instead)).toEqual({ problem: "notAnAddress" });
  });

  test.each(["ann@mail.example", " ANN@mail.example.", "Ann <ann@MAIL.example>"])(
    "knows that %j is the same address",
    (text) => {
      expect(typedAddress(text, instead)).toEqual({ problem: "sameAddress" });
    },
  );
});
