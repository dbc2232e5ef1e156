"use client";

import { useCallback, useEffect, useState, useTransition } from "react";

import { attempt } from "@/app/_ui/attempt";
import { toast } from "@/app/_ui/toast";
import {
  readCurrent,
  updateScenario,
} from "@/app/(panel)/(applications)/applications/[applicationId]/scenarios/actions";

/** Saved script of a scenario. */
export interface Saved {
  script: string;
  version: number;
  modifiedBy: string;
  modifiedAt: string;
}

/** Version that another user saved while the script was being edited. */
export type Theirs = Pick<Saved, "script" | "version" | "modifiedBy">;

// Kept while the tab is open: the back button and the command menu navigate without asking.
const drafts = new Map<string, { text: string; base: Saved }>();

/** Manages the edited script: its text, the version it is based on, and saving it, also over another user's version. */
export function useScript(id: string, draftKey: string, saved: Saved) {
  const draft = drafts.get(draftKey);
  const [base, setBase] = useState(draft?.base ?? saved);
  const [text, setText] = useState(draft?.text ?? saved.script);
  const [fromDraft, setFromDraft] = useState(draft !== undefined);
  // The editor owns its text; a new edition remounts it with another one.
  const [edition, setEdition] = useState(0);
  const [theirs, setTheirs] = useState<Theirs | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [saving, startSaving] = useTransition();
  const isUnsaved = text !== base.script;

  const begin = useCallback((from: Saved) => {
    setBase(from);
    setText(from.script);
    setEdition((before) => before + 1);
    setTheirs(null);
    setProblem(null);
    setFromDraft(false);
  }, []);

  if (!isUnsaved && saved.version > base.version) begin(saved);

  useEffect(() => {
    if (isUnsaved) drafts.set(draftKey, { text, base });
    else drafts.delete(draftKey);
  }, [draftKey, isUnsaved, text, base]);

  const discard = useCallback(() => {
    drafts.delete(draftKey);
    begin(base);
  }, [draftKey, begin, base]);

  const save = (over: number = base.version) =>
    startSaving(async () => {
      const result = await attempt(() => updateScenario({ id, script: text, version: over }));
      if (result.ok) {
        const { version, modifiedBy, modifiedAt } = result.data.updateScenario!.scenario;
        setBase({
          script: text,
          version: version!,
          modifiedBy: modifiedBy!,
          modifiedAt: new Date(modifiedAt!).toISOString(),
        });
        setTheirs(null);
        setProblem(null);
        setFromDraft(false);
        toast.success(`Saved as version ${version}.`);
        return;
      }
      setProblem(result.message);
      if (result.code !== "CONFLICT") return;
      const current = await readCurrent(id).catch(() => null);
      if (current)
        setTheirs({
          script: current.script ?? "",
          version: current.version ?? 0,
          modifiedBy: current.modifiedBy ?? "",
        });
    });

  return {
    base,
    text,
    setText,
    edition,
    isUnsaved,
    fromDraft,
    saving,
    problem,
    theirs,
    setTheirs,
    save,
    discard,
    begin,
  };
}
