"use client";

import { Anchor, Button, Group } from "@mantine/core";
import { IconFileDownload } from "@tabler/icons-react";
import type { Route } from "next";
import { useRouter } from "next/navigation";

import { Link } from "@/app/_ui/link";
import { useAction } from "@/app/_ui/use-action";
import type { PhoneNumberReportFilter } from "@/graphql/operations.generated";

import { orderNumbersAwaitingReport, orderPhoneNumberReport } from "./actions";

interface OrderFileProps {
  files: "/purchased-numbers/files" | "/numbers-awaiting/files";
  /** Filter of the report; without one, all numbers that await activation. */
  filter?: PhoneNumberReportFilter;
}

/** Renders the button that orders a report of the list and opens the list of reports. */
export function OrderFile({ files, filter }: OrderFileProps) {
  const router = useRouter();
  const [pending, run] = useAction();
  const order = () => {
    const done = () => {
      router.push(files as Route);
      return "Ordered. The file is being written.";
    };
    if (filter) run(() => orderPhoneNumberReport(filter), done);
    else run(orderNumbersAwaitingReport, done);
  };
  return (
    <Group gap="sm">
      <Anchor component={Link} href={files as Route} size="sm">
        Files
      </Anchor>
      <Button
        variant="default"
        loading={pending}
        leftSection={<IconFileDownload size={16} aria-hidden />}
        onClick={order}
      >
        Order file
      </Button>
    </Group>
  );
}
