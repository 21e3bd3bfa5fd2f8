import { guessedLanguage } from "../../src/taskpane/guessed-language";

const frameName = (locale: string) =>
  JSON.stringify({ hostInfo: `Outlook|Web|16.01|${locale}|a-guid||disableLogging|0` });

test.each<[situation: string, search: string, frame: string, language: string]>([
  ["the name of the frame", "", frameName("cy-GB"), "cy-GB"],
  ["the address", "?et=&_host_Info=Outlook|Web|16.01|cy-GB|a-guid|", "", "cy-GB"],
  ["the address, in dollars", "?_host_Info=Outlook$Web$16.01$cy-GB$a-guid$$$0", "", "cy-GB"],
  ["the address, escaped", "?_host_Info=Outlook%24Web%2416.01%24cy-GB%24a%24%24%240", "", "cy-GB"],
  ["the address, escaped bars", "?_host_Info=Outlook%7CWeb%7C16.01%7Ccy%7Ca-guid", "", "cy"],
  ["neither", "?et=", "a frame", "en-GB"],
  ["neither, on a bare page", "", "", "en-GB"],
  ["a line that is cut short", "?_host_Info=Outlook|Web|16.01", "", "en-GB"],
])("the language is guessed from %s", (_situation, search, frame, language) => {
  expect(guessedLanguage({ search }, frame, "en-GB")).toBe(language);
});
