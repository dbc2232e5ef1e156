/** Returns a path within the panel for redirects; "/" for anything that could lead to another host. */
export function safePath(path: string | null | undefined): string {
  if (!path?.startsWith("/") || /^\/[/\\]|[\\\x00-\x1f]/.test(path)) return "/";
  const url = new URL(path, "http://panel.invalid");
  // Resolving dots can leave two leading slashes, which name another host.
  return url.host === "panel.invalid" && !url.pathname.startsWith("//") ? url.pathname + url.search + url.hash : "/";
}
