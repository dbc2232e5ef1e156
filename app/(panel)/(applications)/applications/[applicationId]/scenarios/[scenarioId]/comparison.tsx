"use client";

import { unifiedMergeView } from "@codemirror/merge";
import { EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { useMantineStyleNonce } from "@mantine/core";
import { useEffect, useRef } from "react";

import classes from "./code.module.css";
import { common } from "./code-mirror";

interface ComparisonProps {
  label: string;
  before: string;
  after: string;
}

/** Renders a unified diff of two scripts with unchanged lines collapsed. */
export function Comparison({ label, before, after }: ComparisonProps) {
  const place = useRef<HTMLDivElement>(null);
  const nonce = useMantineStyleNonce();
  const styleNonce = useRef(nonce?.() ?? "");

  useEffect(() => {
    const view = new EditorView({
      parent: place.current!,
      state: EditorState.create({
        doc: after,
        extensions: [
          common(styleNonce.current),
          EditorState.readOnly.of(true),
          EditorView.contentAttributes.of({ "aria-label": label }),
          unifiedMergeView({
            original: before,
            mergeControls: false,
            collapseUnchanged: { margin: 3, minSize: 6 },
            gutter: true,
          }),
        ],
      }),
    });
    return () => view.destroy();
  }, [label, before, after]);

  return <div ref={place} className={`${classes.frame} ${classes.comparison}`} />;
}
