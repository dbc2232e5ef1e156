import { icons } from "./icons.generated";

/** The icon that the policy names for a place; a dot for a place without one. */
export function PlaceIcon({ name, size = 18 }: { name: string; size?: number }) {
  const Found = icons[name] ?? icons.point!;
  return <Found size={size} stroke={1.7} aria-hidden />;
}
