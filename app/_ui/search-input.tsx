"use client";

import { CloseButton, TextInput, type TextInputProps } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useRef, useState } from "react";

const WAIT_MS = 300;

interface SearchInputProps extends Omit<TextInputProps, "value" | "onChange"> {
  label: string;
  value: string;
  onSearch: (text: string) => void;
}

/** Renders a debounced search input; a response never overwrites what is being typed. */
export function SearchInput({ label, value, onSearch, ...props }: SearchInputProps) {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(value);
  const [sent, setSent] = useState(value);
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    setSent(value);
    if (value !== sent) setText(value); // changed from outside: a cleared filter, the back button
  }

  const send = (asked: string) => {
    setSent(asked);
    onSearch(asked);
  };
  const sendLater = useDebouncedCallback(send, WAIT_MS);

  function clear() {
    sendLater.cancel();
    setText("");
    send("");
    input.current?.focus();
  }

  return (
    <TextInput
      ref={input}
      type="search"
      aria-label={label}
      placeholder={label}
      maxLength={100}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={text && <CloseButton size="sm" aria-label="Clear the search" onClick={clear} />}
      {...(props.w === undefined
        ? { flex: "1 1 220px", maw: { base: "100%", sm: 320 } }
        : { flex: { base: "1 1 auto", sm: "initial" } })}
      {...props}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        sendLater(event.currentTarget.value);
      }}
    />
  );
}
