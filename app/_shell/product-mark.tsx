import { Text } from "@mantine/core";

import { Link } from "@/app/_ui/link";

import classes from "./product-mark.module.css";

/** Renders the product's logo and name as a link home; in the header on a phone, the logo alone. */
export function ProductMark({ withName = false }: { withName?: boolean }) {
  return (
    <Link href="/" className={classes.mark} aria-label="Gatehouse, to the start page">
      <svg width="30" height="30" viewBox="0 0 32 32" aria-hidden>
        <rect width="32" height="32" rx="8" fill="var(--mantine-primary-color-filled)" />
        <path d="M6 8h3v2h2V8h3v2h4V8h3v2h2V8h3v17h-6v-6a4 4 0 0 0-8 0v6H6z" fill="#fff" />
      </svg>
      <Text component="span" fw={650} fz="lg" lh={1} visibleFrom={withName ? undefined : "sm"}>
        Gatehouse
      </Text>
    </Link>
  );
}
