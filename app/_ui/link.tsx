"use client";

import NextLink, { type LinkProps } from "next/link";
import { type ComponentProps, useState } from "react";

export type { LinkProps };

/**
 * Renders Next's Link, prefetching only on hover or focus; by default Next prefetches every visible link, about forty
 * requests for each opened page.
 */
export function Link<RouteType>({
  onPointerEnter,
  onFocus,
  ...props
}: LinkProps<RouteType> & Pick<ComponentProps<"a">, "ref">) {
  const [pointedAt, setPointedAt] = useState(false);
  return (
    <NextLink
      {...props}
      prefetch={pointedAt ? null : false}
      onPointerEnter={(event) => {
        setPointedAt(true);
        onPointerEnter?.(event);
      }}
      onFocus={(event) => {
        setPointedAt(true);
        onFocus?.(event);
      }}
    />
  );
}
