import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { readManifest } from "./manifest";

/** A manifest that calls everything by another name in Welsh, as ours does not. */
const manifest = `<OfficeApp xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0">
  <DisplayName DefaultValue="Lamp"><Override Locale="cy-GB" Value="Lamp arall" /></DisplayName>
  <Runtime resid="Page"><Override type="javascript" resid="Script" /></Runtime>
  <Control id="Open"><Label resid="Open.Label" /></Control>
  <bt:String id="Group.Label" DefaultValue="Light" />
  <bt:String id="Open.Label" DefaultValue="Open">
    <bt:Override Locale="cy-GB" Value="Agor" /><bt:Override Locale="fr-FR" Value="Ouvrir" />
  </bt:String>
</OfficeApp>`;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "manifest-"));
  await writeFile(join(folder, "manifest.xml"), manifest);
});

afterAll(() => rm(folder, { recursive: true }));

test("the name and the button are called what the language of Outlook says, or the default", async () => {
  const { wordings } = await readManifest(folder);
  expect(wordings).toEqual({
    defaults: { name: "Lamp", button: "Open" },
    overrides: {
      "cy-gb": { name: "Lamp arall", button: "Agor" },
      "fr-fr": { name: "Lamp", button: "Ouvrir" },
    },
  });
});
