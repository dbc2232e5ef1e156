"use client";

import { MantineProvider } from "@mantine/core";
import { ModalsProvider } from "@mantine/modals";
import { Notifications } from "@mantine/notifications";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { Suspense, useState } from "react";

import { NavigationProgress } from "./navigation-progress";
import { cssVariablesResolver, theme } from "./theme";

/** Wraps every page in its providers: theme, dialogs, toasts, URL state and navigation progress. */
export function Providers({ nonce, children }: { nonce: string; children: React.ReactNode }) {
  // Each refresh renders with a new nonce, but the browser enforces the one that the document was loaded with.
  const [documentNonce] = useState(() => {
    // react-remove-scroll, used by Mantine's dialogs, reads the nonce from here.
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
