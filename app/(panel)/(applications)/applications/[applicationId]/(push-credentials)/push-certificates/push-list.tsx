"use client";

import { Button, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPlus } from "@tabler/icons-react";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { useState } from "react";

import { confirmDelete } from "@/app/_ui/confirm-delete";
import { FormDrawer } from "@/app/_ui/form-drawer";
import type { FoundOption } from "@/app/_ui/found-select";
import { ListFrame } from "@/app/_ui/list-frame";
import type { PagedList } from "@/app/_ui/list-state";
import { type ListColumn, ListTable } from "@/app/_ui/list-table";
import { DeleteItem, EditItem } from "@/app/_ui/menu-items";
import { SearchInput } from "@/app/_ui/search-input";
import { StatusBadge } from "@/app/_ui/status-badge";
import { useAction } from "@/app/_ui/use-action";
import { useListState } from "@/app/_ui/use-list-state";
import { When } from "@/app/_ui/when";
import { ApplicationBadges } from "@/app/(panel)/(applications)/applications/[applicationId]/_parts/application-badges";
import { ScopeSwitch } from "@/app/(panel)/(applications)/applications/[applicationId]/_parts/scope-switch";

import { deletePushCredential } from "./actions";
import { pushState } from "./list-state";
import { providerNames } from "./providers";
import { PushForm } from "./push-form";
import type { Row } from "./row";

interface PushListProps {
  application: FoundOption;
  rows: readonly Row[];
  /** Null when the URL asks for a page that can't be shown. */
  list: PagedList | null;
  timeZone: string;
}

/** Renders push credentials with their search, their menu and the drawer that adds or edits one. */
export function PushList({ application, rows, list, timeZone }: PushListProps) {
  const { state, search, pending, change, pager } = useListState(pushState);
  const [acting, run] = useAction();
  const [adding, setAdding] = useQueryState("add", parseAsStringLiteral(["1"]));
  const [editing, setEditing] = useState<Row | null>(null);
  const [opened, drawer] = useDisclosure();

  const add = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding("1")}>
      Add push certificate
    </Button>
  );
  const edit = (row: Row) => {
    setEditing(row);
    drawer.open();
  };
  const remove = ({ id, bundle, applications }: Row) =>
    confirmDelete({
      what: "push certificate",
      name: bundle,
      consequence: `Calls no longer wake phones with ${bundle}, in ${applications.length === 1 ? "its application" : `all of its ${applications.length} applications`}. This can't be undone: the secret is not kept anywhere else.`,
      onConfirm: () => run(() => deletePushCredential(id), `Deleted the push certificate of ${bundle}.`),
    });

  return (
    <Stack>
      <ListFrame
        list={list}
        tools={
          <>
            <SearchInput label="Search app or file" {...search} />
            <ScopeSwitch all={state.all} onChange={(all) => change({ all: all || null })} />
          </>
        }
        actions={add}
        noun={["certificate", "certificates"]}
        {...pager}
      >
        <ListTable<Row>
          label="Push certificates"
          rows={rows}
          columns={columns(timeZone)}
          nameOf={({ bundle, provider }) => `${bundle} (${providerNames[provider]})`}
          pending={pending || acting}
          empty={
            state.q
              ? {
                  title: "No push certificate found",
                  text: "No app or file is called so.",
                  onClear: () => change({ q: null }),
                }
              : {
                  title: "No push certificates yet",
                  text: "With a certificate of Apple, or a key of Google or Huawei, a call wakes the phones of your app's users. One that another application uses already can be shared: look at the whole account.",
                  action: add,
                }
          }
          menu={(row) => (
            <>
              <EditItem onClick={() => edit(row)}>Edit or replace</EditItem>
              <DeleteItem onClick={() => remove(row)} />
            </>
          )}
        />
      </ListFrame>
      <FormDrawer title="Add push certificate" opened={adding === "1"} onClose={() => void setAdding(null)}>
        <PushForm application={application} credential={null} onClose={() => void setAdding(null)} />
      </FormDrawer>
      <FormDrawer title={editing ? `Edit ${editing.bundle}` : ""} opened={opened} onClose={drawer.close}>
        {editing && <PushForm application={application} credential={editing} onClose={drawer.close} />}
      </FormDrawer>
    </Stack>
  );
}

const SOON_DAYS = 30;

const columns = (timeZone: string): ListColumn<Row>[] => [
  {
    key: "bundle",
    title: "App",
    render: ({ bundle, provider, isDevMode }) => (
      <>
        <Text size="sm" fw={600}>
          {bundle}
        </Text>
        <Text size="xs" c="dimmed">
          {providerNames[provider]}
          {isDevMode && ", development"}
        </Text>
      </>
    ),
  },
  { key: "what", title: "File or key", wideOnly: true, render: ({ what }) => what },
  {
    key: "applications",
    title: "Applications",
    wideOnly: true,
    render: ({ applications }) => <ApplicationBadges names={applications.map(({ label }) => label)} />,
  },
  {
    key: "expires",
    title: "Valid",
    render: ({ expiresAt, expiresIn }) =>
      expiresAt === null || expiresIn === null ? (
        <Text size="sm" c="dimmed">
          without end
        </Text>
      ) : (
        <>
          <StatusBadge tone={expiresIn < 0 ? "bad" : expiresIn <= SOON_DAYS ? "warning" : "good"}>
            {expiresIn < 0
              ? "Expired"
              : expiresIn <= SOON_DAYS
                ? `${expiresIn} ${expiresIn === 1 ? "day" : "days"} left`
                : "Valid"}
          </StatusBadge>
          <Text size="xs" c="dimmed" mt={2}>
            until <When at={expiresAt} timeZone={timeZone} />
          </Text>
        </>
      ),
  },
  {
    key: "created",
    title: "Added",
    wideOnly: true,
    noWrap: true,
    render: ({ createdAt }) => <When at={createdAt} timeZone={timeZone} />,
  },
];
