import { get, type PdfFile } from "../file/pdf-file";
import { isList, isReference, listIn, nameIn, type PdfValue } from "../file/values";

/** The layers that are off when the file is opened, by their object numbers. ISO 32000-1, 8.11.4.3. */
export function hiddenLayersOf(file: PdfFile, catalog: PdfValue): ReadonlySet<number> {
  const layers = get(file, catalog, "OCProperties");
  const off = numbersOf(get(file, layers, "D", "OFF"));
  if (nameIn(get(file, layers, "D", "BaseState")) !== "OFF") {
    return new Set(off);
  }
  const on = new Set(numbersOf(get(file, layers, "D", "ON")));
  return new Set(numbersOf(get(file, layers, "OCGs")).filter((layer) => !on.has(layer)));
}

function numbersOf(layers: PdfValue): readonly number[] {
  return listIn(layers)
    .filter(isReference)
    .map(({ object }) => object);
}

/** Whether what belongs to a layer, or to a group of them, is not shown. ISO 32000-1, 8.11.2. */
export function isHiddenLayer(
  file: PdfFile,
  hidden: ReadonlySet<number>,
  layer: PdfValue,
): boolean {
  if (hidden.size === 0 || layer === undefined) {
    return false;
  }
  if (isReference(layer) && hidden.has(layer.object)) {
    return true;
  }
  const group = get(file, layer);
  const raw = group instanceof Map && (group as ReadonlyMap<string, PdfValue>).get("OCGs");
  const members = numbersOf((raw && ((isList(raw) && raw) || [raw])) || []);
  const off = members.filter((member) => hidden.has(member));
  const needsAll = nameIn(get(file, group, "P")) === "AllOn";
  return off.length > 0 && (needsAll || off.length === members.length);
}
