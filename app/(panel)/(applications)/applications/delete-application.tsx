"use client";

import { List, ListItem } from "@mantine/core";

import { attempt } from "@/app/_ui/attempt";
import { confirmDeleteByName } from "@/app/_ui/confirm-delete";
import { toast } from "@/app/_ui/toast";
import type { ContentsFragment } from "@/graphql/operations.generated";

import { deleteApplication, findContents } from "./actions";
import { inWords } from "./contents";

/** Asks for confirmation with the current counts of what an application contains, and deletes it. */
export async function askToDeleteApplication(
  { id, name }: { id: string; name: string },
  onDeleted?: () => void,
): Promise<void> {
  const contents = await findContents(id).catch(() => null);
  if (!contents) return void toast.failure(`What ${name} holds can't be read now. Try again.`);
  confirmDeleteByName({
    what: "application",
    name,
    consequence: <Consequence contents={contents} />,
    onConfirm: async () => {
      const result = await attempt(() => deleteApplication({ id, name }));
      if (!result.ok) return void toast.failure(result.message);
      toast.success(`Deleted application ${name}.`);
      onDeleted?.();
    },
  });
}

function Consequence({ contents }: { contents: ContentsFragment }) {
  const gone = inWords(contents, [
    "scenarios",
    "rules",
    "queues",
    "smartQueues",
    "callLists",
    "keyValueItems",
    "secrets",
  ]);
  const detached = inWords(contents, ["phoneNumbers", "whatsappNumbers", "sipRegistrations"]);
  const staying = inWords(contents, ["users"]);
  return (
    <>
      This can&apos;t be undone.
      <List size="sm" spacing={4} mt={6}>
        <ListItem>{gone ? `Deleted with it: ${gone}.` : "It holds nothing that would be deleted with it."}</ListItem>
        {detached && <ListItem>Lead nowhere until they are attached again: {detached}.</ListItem>}
        {staying && <ListItem>Stay in the account: {staying}.</ListItem>}
        <ListItem>Its calls stay in the account&apos;s call history.</ListItem>
      </List>
    </>
  );
}
