"use client";

import { Button, Menu, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useDisclosure } from "@mantine/hooks";
import { IconPlus, IconUserMinus } from "@tabler/icons-react";

import { DrawerForm, FormDrawer } from "@/app/_ui/form-drawer";
import { ListFrame } from "@/app/_ui/list-frame";
import type { PagedList } from "@/app/_ui/list-state";
import { type ListColumn, ListTable } from "@/app/_ui/list-table";
import { SearchInput } from "@/app/_ui/search-input";
import { toast } from "@/app/_ui/toast";
import { useAction } from "@/app/_ui/use-action";
import { useListState } from "@/app/_ui/use-list-state";
import { UsersSelect } from "@/app/(panel)/_pickers/users-select";
import {
  addQueueUsers,
  removeQueueUsers,
} from "@/app/(panel)/(applications)/applications/[applicationId]/queues/actions";
import { searchedState } from "@/app/(panel)/(applications)/applications/[applicationId]/queues/list-state";

interface Row {
  id: string;
  name: string;
}

interface QueueUsersProps {
  applicationId: string;
  queueId: string;
  queueName: string;
  rows: readonly Row[];
  /** Null when the URL asks for a page that can't be shown. */
  list: PagedList | null;
  mayWrite: boolean;
}

/** Renders the users who serve a queue. */
export function QueueUsers({ applicationId, queueId, queueName, rows, list, mayWrite }: QueueUsersProps) {
  const { filtered, search, pending, clear, pager } = useListState(searchedState);
  const [acting, run] = useAction();
  const [opened, drawer] = useDisclosure();
  const add = mayWrite && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={drawer.open}>
      Add users
    </Button>
  );
  return (
    <Stack>
      <ListFrame
        list={list}
        tools={<SearchInput label="Search name" {...search} />}
        actions={add}
        noun={["user", "users"]}
        {...pager}
      >
        <ListTable<Row>
          label={`Users of ${queueName}`}
          rows={rows}
          columns={columns}
          nameOf={({ name }) => name}
          pending={pending || acting}
          empty={
            filtered
              ? { title: "Nobody found", text: "No user of this queue has a name with this text.", onClear: clear }
              : { title: "No users yet", text: "The users of a queue answer its calls.", action: add || undefined }
          }
          menu={
            mayWrite
              ? ({ id, name }) => (
                  <Menu.Item
                    leftSection={<IconUserMinus size={16} aria-hidden />}
                    onClick={() =>
                      run(
                        () => removeQueueUsers({ queueId, userIds: [id] }),
                        `${name} does not serve ${queueName} any more.`,
                      )
                    }
                  >
                    Remove from queue
                  </Menu.Item>
                )
              : undefined
          }
        />
      </ListFrame>
      <FormDrawer title={`Add users to ${queueName}`} opened={opened} onClose={drawer.close}>
        <AddUsers applicationId={applicationId} queueId={queueId} queueName={queueName} onClose={drawer.close} />
      </FormDrawer>
    </Stack>
  );
}

function AddUsers({
  applicationId,
  queueId,
  queueName,
  onClose,
}: {
  applicationId: string;
  queueId: string;
  queueName: string;
  onClose: () => void;
}) {
  const form = useForm({ initialValues: { userIds: [] as string[] } });
  return (
    <DrawerForm
      form={form}
      submitLabel="Add"
      onSubmit={({ userIds }) => addQueueUsers({ queueId, userIds })}
      onDone={(_data, { userIds }) => {
        toast.success(`Added ${userIds.length === 1 ? "a user" : `${userIds.length} users`} to ${queueName}.`);
        onClose();
      }}
    >
      <UsersSelect
        applicationId={applicationId}
        label="Users"
        description="Users of this application, found by name."
        data-autofocus
        {...form.getInputProps("userIds")}
      />
    </DrawerForm>
  );
}

const columns: ListColumn<Row>[] = [{ key: "name", title: "Name", render: ({ name }) => name }];
