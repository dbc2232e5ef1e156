"use client";

import { Anchor, Button, Group, Menu } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useRouter } from "next/navigation";

import { Link } from "@/app/_ui/link";
import { useAction } from "@/app/_ui/use-action";
import type { OrderTransactionReportInput, TransactionFilter } from "@/graphql/operations.generated";

import { orderReport } from "./actions";

const FILES = "/billing/transactions/files";

/** Renders the menu that orders a report of the transactions under the current filter and opens the list of reports. */
export function OrderFile({ filter }: { filter: TransactionFilter }) {
  const router = useRouter();
  const [pending, run] = useAction();
  const order = (kind: OrderTransactionReportInput["kind"]) =>
    run(
      () => orderReport({ kind, filter }),
      () => {
        router.push(FILES);
        return "Ordered. The file is being written.";
      },
    );
  return (
    <Group gap="sm">
      <Anchor component={Link} href={FILES} size="sm">
        Files
      </Anchor>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <Button variant="default" size="xs" loading={pending} leftSection={<IconDownload size={16} aria-hidden />}>
            Order CSV
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>What this filter leaves</Menu.Label>
          <Menu.Item onClick={() => order("TRANSACTIONS")}>All of it</Menu.Item>
          <Menu.Item onClick={() => order("TRANSACTIONS_ON_HOLD")}>What is on hold</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}
