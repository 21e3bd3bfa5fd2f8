/** A policy file whose third line is this, and which is well otherwise. */
export const withLine = (line: string) => `{
  "organisation": { "name": "Mockshire Police", "domains": ["mockshire.police.example"] },
  ${line}
}
`;

export const rule = (settings: string) =>
  withLine(`"rules": { "visible-recipients": { ${settings} } }`);
export const reference = (fields: string) =>
  withLine(`"content": { "references": [{ ${fields} }] }`);
export const group = (fields: string) => withLine(`"groups": [{ "name": "Pilot", ${fields} }]`);
export const texts = (count: number) =>
  JSON.stringify(Array.from({ length: count }, (_, at) => `x${at}`));

/** What a person got wrong, the file, and how the first sentence about it begins and goes on. */
export type BrokenPolicy = readonly [
  situation: string,
  text: string,
  place: string,
  mending: string,
];
