"use client";

import { Button, type ButtonProps } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useState } from "react";

import { toast } from "./toast";

const COPIED_SHOWS_MS = 2_000;

interface CopyButtonProps extends ButtonProps {
  autoFocus?: boolean;
  text: string;
  onCopied?: () => void;
  children: React.ReactNode;
}

/** Renders a button that copies a text and confirms it. */
export function CopyButton({ text, onCopied, children, ...props }: CopyButtonProps) {
  const [copied, setCopied] = useState(false);

  async function copy() {
    if (!(await copyText(text))) return;
    setCopied(true);
    onCopied?.();
    setTimeout(() => setCopied(false), COPIED_SHOWS_MS);
  }

  return (
    <Button
      variant="default"
      leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
      {...props}
      onClick={copy}
    >
      <span aria-live="polite">{copied ? "Copied" : children}</span>
    </Button>
  );
}

/**
 * Copies a text to the clipboard and returns whether it did; when the browser refuses (a page without HTTPS), a toast
 * shows the text to copy by hand.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    toast.failure(`The browser does not let this page copy. Select the text and copy it yourself: ${text}`);
    return false;
  }
}
