"use client";

import { MantineProvider } from "@mantine/core";
import { ModalsProvider } from "@mantine/modals";
import { Notifications } from "@mantine/notifications";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { Suspense, useState } from "react";

import { NavigationProgress } from "./navigation-progress";
import { cssVariablesResolver, theme } from "./theme";

/** What every page stands in: look, dialogs, toasts, state in the address, progress of a navigation. */
export function Providers({ nonce, children }: { nonce: string; children: React.ReactNode }) {
  // Each refresh renders with a new nonce, but the browser holds to the one that the document came with.
  const [documentNonce] = useState(() => {
    // Where react-remove-scroll, under Mantine's dialogs, looks for it.
    if (typeof window !== "undefined") Object.assign(window, { __webpack_nonce__: nonce });
    return nonce;
  });
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      defaultColorScheme="auto"
      getStyleNonce={() => documentNonce}
    >
      <NuqsAdapter>
        <ModalsProvider modalProps={{ centered: true }}>
          <Suspense>
            <NavigationProgress />
          </Suspense>
          <Notifications position="top-center" />
          {children}
        </ModalsProvider>
      </NuqsAdapter>
    </MantineProvider>
  );
}
