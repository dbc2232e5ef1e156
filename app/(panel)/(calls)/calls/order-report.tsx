"use client";

import { Button, Menu } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import type { Route } from "next";
import { useRouter } from "next/navigation";

import { useAction } from "@/app/_ui/use-action";
import type { OrderCallHistoryReportInput } from "@/graphql/operations.generated";

import { orderReport } from "./actions";

interface OrderReportProps {
  filter: OrderCallHistoryReportInput["filter"];
  applicationId: string | null;
  /** Path of the reports of this call history. */
  downloadsPath: string;
}

/** Renders the menu that orders a report of the calls under the current filter and opens the list of reports. */
export function OrderReport({ filter, applicationId, downloadsPath }: OrderReportProps) {
  const router = useRouter();
  const [pending, run] = useAction();
  const order = (kind: OrderCallHistoryReportInput["kind"]) =>
    run(
      () => orderReport({ kind, applicationId, filter }),
      () => {
        router.push(downloadsPath as Route);
        return "Ordered. The file is being written.";
      },
    );
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button variant="default" size="xs" loading={pending} leftSection={<IconDownload size={16} aria-hidden />}>
          Order CSV
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>What this filter leaves</Menu.Label>
        <Menu.Item onClick={() => order("CALLS_BRIEF")}>A line for each session</Menu.Item>
        <Menu.Item onClick={() => order("CALLS")}>A line for each call</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
