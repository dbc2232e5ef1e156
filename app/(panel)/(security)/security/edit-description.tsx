"use client";

import { Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";

import type { ActionResult } from "@/app/_ui/action-result";
import { DrawerForm, FormDrawer } from "@/app/_ui/form-drawer";
import { EditItem } from "@/app/_ui/menu-items";
import { toast } from "@/app/_ui/toast";

interface Described {
  id: string;
  /** Network or caller that the entry is for. */
  name: string;
  description: string;
}

interface EditDescriptionProps {
  /** Entry to edit; null while the drawer is closed. */
  entry: Described | null;
  save: (id: string, description: string) => Promise<ActionResult<unknown>>;
  onClose: () => void;
}

/** Renders the drawer that edits the description of a list entry. */
export const EditDescription = ({ entry, save, onClose }: EditDescriptionProps) => (
  <FormDrawer title={entry ? `Description of ${entry.name}` : ""} opened={entry !== null} onClose={onClose}>
    {entry && <DescriptionForm entry={entry} save={save} onClose={onClose} />}
  </FormDrawer>
);

function DescriptionForm({
  entry: { id, name, description },
  save,
  onClose,
}: EditDescriptionProps & { entry: Described }) {
  const form = useForm({ initialValues: { description } });
  return (
    <DrawerForm
      form={form}
      submitLabel="Save"
      onSubmit={(values) => save(id, values.description)}
      onDone={() => {
        toast.success(`Saved ${name}.`);
        onClose();
      }}
    >
      <Textarea
        label="Description"
        maxLength={200}
        autosize
        minRows={2}
        maxRows={5}
        data-autofocus
        {...form.getInputProps("description")}
      />
    </DrawerForm>
  );
}

/** Renders the menu entry that opens it. */
export const EditDescriptionItem = ({ onClick }: { onClick: () => void }) => (
  <EditItem onClick={onClick}>Edit description</EditItem>
);
