/** A path on our own pages to go on to; anything that could lead elsewhere is the start page. */
export function safePath(path: string | null | undefined): string {
  if (!path?.startsWith("/") || /^\/[/\\]|[\\\x00-\x1f]/.test(path)) return "/";
  const url = new URL(path, "http://panel.invalid");
  // Dots may have left two slashes at the start, which name another host.
  return url.host === "panel.invalid" && !url.pathname.startsWith("//") ? url.pathname + url.search + url.hash : "/";
}
