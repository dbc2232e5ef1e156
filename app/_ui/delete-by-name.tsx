"use client";

import { Button, Group, Stack, Text, TextInput } from "@mantine/core";
import { useState } from "react";

interface DeleteByNameProps {
  name: string;
  consequence: React.ReactNode;
  onCancel: () => void;
  onConfirm: () => void;
}

/** Renders the content of a dialog that is confirmed by typing the object's name. */
export function DeleteByName({ name, consequence, onCancel, onConfirm }: DeleteByNameProps) {
  const [typed, setTyped] = useState("");
  const isRight = typed === name;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isRight) onConfirm();
      }}
    >
      <Stack>
        <Text size="sm" component="div">
          {consequence}
        </Text>
        <TextInput
          label={
            <>
              Type <strong>{name}</strong> to delete it
            </>
          }
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          data-autofocus
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            Cancel
          </Button>
          <Button type="submit" color="red.9" disabled={!isRight}>
            Delete {name}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
