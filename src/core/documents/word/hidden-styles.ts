import type { XmlScanner } from "../xml/scanner";
import { xmlScanner } from "../xml/scanner";

/** What a style says of hidden text: nothing where it leaves that to the one it is based on. */
interface Style {
  basedOn: string;
  isHidden: boolean | undefined;
}

/** Whether text in a style is hidden, by the id of the style. */
export type HiddenStyles = (id: string) => boolean;

/** More than a chain of styles has in what people write; one may lead back to itself. */
const longestChain = 30;

/** Reads which styles hide text, themselves or by a style that they are based on. */
export function hiddenStyles(bytes: Uint8Array | undefined): HiddenStyles {
  const styles = stylesIn(xmlScanner(bytes || new Uint8Array(0)));
  return (id) => {
    let style = styles.get(id);
    for (let step = 0; style !== undefined && step < longestChain; step += 1) {
      if (style.isHidden !== undefined) {
        return style.isHidden;
      }
      style = styles.get(style.basedOn);
    }
    return false;
  };
}

function stylesIn(scanner: XmlScanner): ReadonlyMap<string, Style> {
  const styles = new Map<string, Style>();
  let style: Style = { basedOn: "", isHidden: undefined };
  while (scanner.next()) {
    if (scanner.kind === "close" || scanner.kind === "text") {
      continue;
    }
    if (scanner.name === "style") {
      style = { basedOn: "", isHidden: undefined };
      styles.set(scanner.attribute("styleId") || "", style);
    } else if (scanner.name === "basedOn") {
      style.basedOn = scanner.attribute("val") || "";
    } else if (scanner.name === "vanish") {
      style.isHidden = isOn(scanner);
    }
  }
  return styles;
}

/** A property without a value is on. ECMA-376 part 1, 17.17.4. */
export function isOn(scanner: XmlScanner): boolean {
  return !/^(?:0|false|off)$/.test(scanner.attribute("val") || "");
}
