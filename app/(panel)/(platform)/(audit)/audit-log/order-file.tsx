"use client";

import { Anchor, Button, Group } from "@mantine/core";
import { IconFileDownload } from "@tabler/icons-react";
import { useRouter } from "next/navigation";

import { Link } from "@/app/_ui/link";
import { useAction } from "@/app/_ui/use-action";
import type { AuditLogFilter } from "@/graphql/operations.generated";

import { orderReport } from "./actions";

const FILES = "/audit-log/files";

/**
 * Renders the button that orders a report of the entries under the current filter, without a size limit, and opens the
 * list of reports.
 */
export function OrderFile({ filter }: { filter: AuditLogFilter }) {
  const router = useRouter();
  const [pending, run] = useAction();
  const order = () =>
    run(
      () => orderReport(filter),
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
      <Button
        variant="default"
        size="xs"
        loading={pending}
        leftSection={<IconFileDownload size={16} aria-hidden />}
        onClick={order}
      >
        Order file
      </Button>
    </Group>
  );
}
