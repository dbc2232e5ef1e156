"use client";

import { FileInput, Textarea, type TextareaProps } from "@mantine/core";

interface KeyFileFieldsProps {
  label: string;
  description: string;
  required: boolean;
  /** Receives the chosen file's text. */
  onText: (text: string) => void;
  /** Props of the field that holds the text. */
  text: TextareaProps;
}

/** Renders the fields for a Google service account's key file: a file input, or its pasted text. */
export function KeyFileFields({ label, description, required, onText, text }: KeyFileFieldsProps) {
  return (
    <>
      <FileInput
        label={label}
        description={description}
        placeholder="Choose a file"
        accept="application/json,.json"
        onChange={(file) => void file?.text().then(onText)}
      />
      <Textarea
        label="Its text"
        required={required}
        autosize
        minRows={3}
        maxRows={8}
        spellCheck={false}
        autoComplete="off"
        {...text}
      />
    </>
  );
}
