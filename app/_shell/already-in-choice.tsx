"use client";

import { Button, Stack } from "@mantine/core";
import type { Route } from "next";

import { Link } from "@/app/_ui/link";
import { safePath } from "@/lib/platform/http/safe-path";

import { useLeave } from "./use-leave";

/** Renders the choice between the panel and logging out to return to this login page. */
export function AlreadyInChoice({ destination }: { destination: string }) {
  const [leave, leaving] = useLeave(() => window.location.pathname + window.location.search);
  return (
    <Stack gap="sm">
      <Button component={Link} href={safePath(destination) as Route}>
        Go on to the panel
      </Button>
      <Button variant="default" onClick={leave} loading={leaving}>
        Log out
      </Button>
    </Stack>
  );
}
