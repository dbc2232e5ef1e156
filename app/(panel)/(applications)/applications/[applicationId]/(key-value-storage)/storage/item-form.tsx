"use client";

import { NumberInput, Select, Text, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";

import type { ActionResult } from "@/app/_ui/action-result";
import { DrawerForm } from "@/app/_ui/form-drawer";
import { toast } from "@/app/_ui/toast";
import { When } from "@/app/_ui/when";

import { addKeyValueItem, updateKeyValueItem } from "./actions";

/** Item with its value. */
export interface OpenedItem {
  key: string;
  value: string;
  expiresAt: string;
  version: number;
}

interface ItemFormProps {
  applicationId: string;
  /** Null when adding. */
  item: OpenedItem | null;
  timeZone: string;
  onClose: () => void;
}

const KEEP = "keep";
const OTHER = "other";
const DAY = 86_400;
const lives = [
  { value: "3600", label: "1 hour" },
  { value: String(DAY), label: "1 day" },
  { value: String(7 * DAY), label: "7 days" },
  { value: String(30 * DAY), label: "30 days" },
  { value: String(90 * DAY), label: "90 days" },
  { value: OTHER, label: "Another time" },
];

/** Renders the form that stores a value under a new key, or shows and edits one. */
export function ItemForm({ applicationId, item, timeZone, onClose }: ItemFormProps) {
  const form = useForm({
    initialValues: {
      key: item?.key ?? "",
      value: item?.value ?? "",
      life: item ? KEEP : String(30 * DAY),
      ttl: 600 as number | string,
    },
  });
  type Values = typeof form.values;

  async function save({ key, value, life, ttl }: Values): Promise<ActionResult<null>> {
    const seconds = life === KEEP ? undefined : Number(life === OTHER ? ttl : life);
    const result = item
      ? await updateKeyValueItem({
          applicationId,
          key: item.key,
          version: item.version,
          ...(value !== item.value && { value }),
          ...(seconds !== undefined && { ttl: seconds }),
        })
      : await addKeyValueItem({ applicationId, key, value, ttl: seconds });
    return result.ok ? { ok: true, data: null } : result;
  }

  return (
    <DrawerForm
      form={form}
      submitLabel={item ? "Save" : "Create"}
      onSubmit={save}
      onDone={(_data, { key }) => {
        toast.success(`${item ? "Saved" : "Added"} ${key}.`);
        onClose();
      }}
    >
      {!item && (
        <TextInput
          label="Key"
          description="At most 200 characters: Latin and Russian letters, digits and _ - : ; . # +"
          required
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          data-autofocus
          {...form.getInputProps("key")}
        />
      )}
      <Textarea
        label="Value"
        description="At most 2,000 characters."
        autosize
        minRows={3}
        maxRows={12}
        spellCheck={false}
        autoComplete="off"
        {...form.getInputProps("value")}
      />
      {item && (
        <Text size="sm" c="dimmed">
          Gone at <When at={item.expiresAt} timeZone={timeZone} />
        </Text>
      )}
      <Select
        label="Kept for"
        description="From now on."
        allowDeselect={false}
        data={item ? [{ value: KEEP, label: "Leave its end as it is" }, ...lives] : lives}
        {...form.getInputProps("life")}
      />
      {form.values.life === OTHER && (
        <NumberInput
          label="Seconds"
          description="0 to 7,776,000 (90 days)."
          min={0}
          max={7_776_000}
          allowDecimal={false}
          thousandSeparator=","
          {...form.getInputProps("ttl")}
        />
      )}
    </DrawerForm>
  );
}
