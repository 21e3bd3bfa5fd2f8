/** What the benchmark of files measures, to be compiled as the send handler is. */
export { widestLimits } from "../../src/core/documents/limits";
export { openPackage } from "../../src/core/documents/office-xml/office-package";
export { readWorkbook } from "../../src/core/documents/sheets/read-workbook";
export { workbookStructure } from "../../src/core/documents/sheets/structure";
export { openArchive } from "../../src/core/documents/zip/archive";
export { inflate } from "../../src/core/documents/zip/inflate";
