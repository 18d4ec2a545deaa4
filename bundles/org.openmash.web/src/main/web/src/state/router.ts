import { signal } from "@preact/signals";

/** Where the reader is: the path of the page, kept in the browser's history. */
export const path = signal(location.pathname);

window.addEventListener("popstate", () => (path.value = location.pathname));

export function go(to: string): void {
  if (to !== path.value) {
    history.pushState(null, "", to);
    path.value = to;
  }
  window.scrollTo(0, 0);
  document.getElementById("main-content")?.focus();
}

/** Parts of the path that fit a pattern such as {@code /cases/:id/:tab}; null when it does not fit. */
export function match(pattern: string, actual: string): Record<string, string> | null {
  const wanted = pattern.split("/");
  const given = actual.split("/");
  if (wanted.length !== given.length) {
    return null;
  }
  const found: Record<string, string> = {};
  for (const [i, part] of wanted.entries()) {
    const value = given[i] ?? "";
    if (part.startsWith(":")) {
      found[part.slice(1)] = decodeURIComponent(value);
    } else if (part !== value) {
      return null;
    }
  }
  return found;
}
