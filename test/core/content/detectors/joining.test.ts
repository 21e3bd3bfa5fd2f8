import { secretsIn } from "../../../../src/core/content/detectors/secrets";
import { telephone } from "../../../../src/core/content/detectors/telephone";
import { joinTexts } from "../../../support/join-texts";
import { counted } from "./seen";

describe.each(Object.entries(joinTexts))("how to join by %s", (_program, text) => {
  test("holds no secret: the code is for everyone who is invited", () => {
    expect(secretsIn(text)).toEqual([]);
  });

  test("holds nobody's telephone number", () => {
    expect(counted(telephone, text)).toEqual([]);
  });
});

test("a number that one rings is somebody's, though a meeting is spoken of", () => {
  const text = "Join the meeting now, or ring Alan Testperson on 07700 900123, 14 Mill Lane";
  expect(counted(telephone, text)).toEqual(["07700 900123"]);
});

test("a number before a country is somebody's where no meeting is spoken of", () => {
  const text = "Tel: 020 7946 0018 United Kingdom";
  expect(counted(telephone, text)).toEqual(["020 7946 0018"]);
});

test("the code of a door is a secret, far behind the lines for joining", () => {
  const text = `${joinTexts.Teams}${"Bring a pen. ".repeat(20)}\nThe door code is 4821.`;
  expect(secretsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(["4821"]);
});
