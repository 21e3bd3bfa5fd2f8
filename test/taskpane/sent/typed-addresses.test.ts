import { typedAddresses } from "../../../src/taskpane/sent/typed-addresses";

const ann = "ann@mail.example";
const bob = "bob@mail.example";
const eve = "eve@mail.example";

test.each<[pasted: string, people: readonly string[]]>([
  [`${ann}\n${bob}\r\n${eve}`, [ann, bob, eve]],
  [`${ann}; ${bob};${eve};`, [ann, bob, eve]],
  [`${ann}, ${bob} ${eve}`, [ann, bob, eve]],
  [`Ann Lee <${ann}>, Bob <${bob}>`, [ann, bob]],
  [`Lee, Ann <${ann}>, Jones, Bob, DC <${bob}>`, [ann, bob]],
  [`"Lee, Ann" <${ann}>`, [ann]],
  [`${ann}, Bob <${bob}>`, [ann, bob]],
  [`${ann} Bob <${bob}>`, [ann, bob]],
  [`Bob <${bob}>, ${ann}, Moss, Eve <${eve}>`, [bob, ann, eve]],
  [`Ann Lee\t${ann}\nBob Jones\t${bob}`, [ann, bob]],
  [`To: ${ann}; ${bob}`, [ann, bob]],
  [`Ann Lee (${ann})`, [ann]],
  [`Ann @ the school <${ann}>`, [ann]],
  [`'${ann}'; "${bob}"; <${eve}>.`, [ann, bob, eve]],
  [`mailto:${ann}`, [ann]],
  [`\u202a${ann}\u202c\n${bob}\u200b`, [ann, bob]],
  ["o'brien@mail.example.", ["o'brien@mail.example"]],
  ["", []],
  [" \n;,;\n", []],
])("of %j, everybody is taken", (pasted, people) => {
  const read = typedAddresses(pasted);
  expect(read.people.map(({ address }) => address)).toEqual(people);
  expect(read.notAddresses).toBe(0);
});

test.each<[pasted: string, people: readonly string[], notAddresses: number]>([
  ["Ann Lee", [], 1],
  ["ann at mail.example", [], 1],
  ["ann@mail", [], 1],
  [`${ann}, Bob Jones`, [ann], 1],
  [`Bob Jones; Ann <${ann}>`, [ann], 1],
  [`${ann}/${bob}`, [], 1],
  [`${ann}|${bob}; ${eve}`, [eve], 1],
  ['"ann lee"@mail.example', [], 1],
  [`Ann <${ann}>\nBob <bob@mail>`, [ann], 1],
])("of %j, it is said that somebody is not", (pasted, people, notAddresses) => {
  const read = typedAddresses(pasted);
  expect(read.people.map(({ address }) => address)).toEqual(people);
  expect(read.notAddresses).toBe(notAddresses);
});
