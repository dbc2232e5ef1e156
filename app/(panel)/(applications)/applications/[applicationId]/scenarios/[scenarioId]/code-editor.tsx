"use client";

import { EditorState } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { useMantineStyleNonce } from "@mantine/core";
import { useEffect, useRef } from "react";

import classes from "./code.module.css";
import { common, editing } from "./code-mirror";

interface CodeEditorProps {
  label: string;
  /** Initial text; a new `key` resets the editor. */
  initial: string;
  onChange?: (text: string) => void;
  onSave?: () => void;
  /** Allows only viewing and copying. */
  readOnly?: boolean;
}

/** Renders a JavaScript editor. Ctrl+S saves; Escape, then Tab leaves it by keyboard. */
export function CodeEditor({ label, initial, onChange, onSave, readOnly = false }: CodeEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const nonce = useMantineStyleNonce();
  const latest = useRef({ onChange, onSave });
  useEffect(() => void (latest.current = { onChange, onSave }));
  const start = useRef({ initial, label, readOnly, nonce: nonce?.() ?? "" });

  useEffect(() => {
    const { initial: doc, label: name, readOnly: isFixed, nonce: styleNonce } = start.current;
    const view = new EditorView({
      parent: place.current!,
      state: EditorState.create({
        doc,
        extensions: [
          keymap.of([{ key: "Mod-s", preventDefault: true, run: () => (latest.current.onSave?.(), true) }]),
          common(styleNonce),
          editing(),
          EditorState.readOnly.of(isFixed),
          EditorView.contentAttributes.of({
            "aria-label": name,
            spellcheck: "false",
            autocapitalize: "off",
            autocorrect: "off",
          }),
          EditorView.updateListener.of(
            ({ docChanged, state }) => docChanged && latest.current.onChange?.(state.doc.toString()),
          ),
        ],
      }),
    });
    return () => view.destroy();
  }, []);

  return <div ref={place} className={`${classes.frame} ${classes.editor}`} />;
}
