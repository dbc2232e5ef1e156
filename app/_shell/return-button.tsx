"use client";

import { Button } from "@mantine/core";
import { IconArrowBack } from "@tabler/icons-react";
import { useTransition } from "react";

import { attempt } from "@/app/_ui/attempt";
import { toast } from "@/app/_ui/toast";

import { goOnInAnotherAccount } from "./account-bar";
import { returnFromClosed } from "./account-switch";

/** Renders a button that returns from a closed child account to the viewer's own account. */
export function ReturnButton({ accountName }: { accountName: string }) {
  const [going, startTransition] = useTransition();
  const goBack = () =>
    startTransition(async () => {
      const result = await attempt(returnFromClosed);
      if (result.ok) goOnInAnotherAccount();
      else toast.failure(result.message);
    });
  return (
    <Button leftSection={<IconArrowBack size={16} aria-hidden />} loading={going} onClick={goBack}>
      Back to {accountName}
    </Button>
  );
}
