import { icons } from "./icons.generated";

/** Renders the icon that the policy names for a page; a dot when it names none. */
export function PlaceIcon({ name, size = 18 }: { name: string; size?: number }) {
  const Found = icons[name] ?? icons.point!;
  return <Found size={size} stroke={1.7} aria-hidden />;
}
