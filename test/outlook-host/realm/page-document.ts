import { URL } from "node:url";
import { officeBaseUrl } from "./office-files";

type LoadScript = (url: string, loaded: () => void, failed: () => void) => void;

interface PageElement {
  readonly style: Record<string, string>;
  readonly setAttribute: () => void;
  readonly getAttribute: () => null;
  readonly appendChild: (child: PageElement) => void;
  src?: string;
  onload?: () => void;
  onerror?: () => void;
}

/** As much of a page's `document` as office.js touches while it starts: script loading, mostly. */
export function createDocument(domain: string, loadScript: LoadScript): unknown {
  const createElement = (tag: string): PageElement | PageAnchor =>
    tag === "a" ? new PageAnchor() : element();
  // office.js finds its own folder, and that of its texts, by the script elements on the page.
  const scripts: PageElement[] = [{ ...element(), src: `${officeBaseUrl}office.js` }];
  const head: PageElement = {
    ...element(),
    appendChild: (child) => {
      const { src } = child;
      scripts.push(child);
      if (src !== undefined)
        loadScript(
          src,
          () => child.onload?.(),
          () => child.onerror?.(),
        );
    },
  };
  const elements: Readonly<Record<string, readonly PageElement[]>> = {
    script: scripts,
    head: [head],
  };
  const body = { ...element(), innerHTML: "" };
  return {
    domain,
    body,
    head,
    documentElement: element(),
    activeElement: body,
    createElement,
    getElementsByTagName: (tag: string) => collection(elements[tag] ?? []),
    getElementById: () => null,
    querySelectorAll: () => [],
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    hasFocus: () => false,
  };
}

/** An `HTMLCollection`: a list that can also be asked by `item`. */
function collection(list: readonly PageElement[]): readonly PageElement[] {
  return Object.assign([...list], { item: (index: number) => list[index] ?? null });
}

function element(): PageElement {
  return {
    style: {},
    setAttribute: () => undefined,
    getAttribute: () => null,
    appendChild: () => undefined,
  };
}

/** office.js takes addresses apart by way of an `<a>`. */
class PageAnchor {
  #url = new URL("about:blank");

  set href(value: string) {
    this.#url = new URL(value);
  }

  get href(): string {
    return this.#url.href;
  }

  get protocol(): string {
    return this.#url.protocol;
  }

  get hostname(): string {
    return this.#url.hostname;
  }

  get port(): string {
    return this.#url.port;
  }
}
