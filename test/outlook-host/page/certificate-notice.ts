import { isReachable, type Addin } from "./addin";
import { byId } from "./elements";

/**
 * A browser accepts the certificate of this page and that of the add-in one by one, and asks in a tab
 * only. The notice leads there, and goes when the add-in can be reached.
 */
export async function watchCertificate(addin: Addin): Promise<void> {
  const notice = byId("unreachable", HTMLElement);
  const link = byId("unreachable-link", HTMLAnchorElement);
  link.href = `${addin.origin}/`;
  link.textContent = link.href;
  const look = async (): Promise<void> => {
    notice.hidden = await isReachable(addin);
    if (notice.hidden) window.removeEventListener("focus", lookAgain);
  };
  const lookAgain = (): void => void look();
  window.addEventListener("focus", lookAgain);
  await look();
}
