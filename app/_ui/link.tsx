"use client";

import NextLink, { type LinkProps } from "next/link";
import { type ComponentProps, useState } from "react";

export type { LinkProps };

/**
 * Next's link, which by itself asks the server for every page that a link on the screen leads to: some forty requests for
 * each page that is opened. This one asks once somebody points at it.
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
