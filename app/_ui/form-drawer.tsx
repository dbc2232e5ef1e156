"use client";

import { Alert, Button, Drawer, Group, Modal, Stack, Text } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { IconAlertTriangle } from "@tabler/icons-react";
import { createContext, use, useEffect, useRef, useState, useTransition } from "react";

import type { ActionResult } from "./action-result";
import { attempt } from "./attempt";
import classes from "./form-drawer.module.css";

/** Confirmation shown before a drawer closes and input would be lost. */
interface Question {
  title: string;
  text: string;
  stay: string;
  leave: string;
}

const TYPED: Question = {
  title: "Discard what you typed?",
  text: "It has not been saved.",
  stay: "Keep editing",
  leave: "Discard",
};

interface Frame {
  /** Sets the confirmation to show before closing; null when nothing would be lost. */
  setQuestion: (question: Question | null) => void;
  close: () => void;
}

const FrameContext = createContext<Frame | null>(null);

interface FormDrawerProps {
  title: string;
  opened: boolean;
  onClose: () => void;
  /** False while a dialog is open above the drawer, so that Escape closes the dialog instead. */
  closeOnEscape?: boolean;
  children: React.ReactNode;
}

/**
 * Renders a drawer with a form that asks for confirmation before it discards input. Its content is remounted on each
 * opening.
 */
export function FormDrawer({ title, opened, onClose, closeOnEscape = true, children }: FormDrawerProps) {
  const [question, setQuestion] = useState<Question | null>(null);
  const [asking, setAsking] = useState(false);
  const close = () => (question ? setAsking(true) : onClose());
  const { title: asked, text, stay, leave } = question ?? TYPED;
  const keep = () => setAsking(false);
  const discard = () => {
    setAsking(false);
    onClose();
  };

  return (
    <>
      <Drawer
        opened={opened}
        onClose={close}
        closeOnEscape={closeOnEscape && !asking}
        position="right"
        size="min(32rem, 100%)"
        title={title}
        styles={{ title: { fontWeight: 650, fontSize: "var(--mantine-font-size-lg)" } }}
      >
        <FrameContext value={{ setQuestion, close }}>{children}</FrameContext>
      </Drawer>
      <Modal
        opened={asking}
        onClose={keep}
        // Mantine's own listener would handle the same key press that opened the dialog.
        closeOnEscape={false}
        onKeyDown={({ key }) => key === "Escape" && keep()}
        title={asked}
        centered
        zIndex={300}
      >
        <Text size="sm">{text}</Text>
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={keep} data-autofocus>
            {stay}
          </Button>
          <Button color="red.9" onClick={discard}>
            {leave}
          </Button>
        </Group>
      </Modal>
    </>
  );
}

/**
 * Makes the surrounding drawer ask before it closes while `question` is set, and returns the function that closes it.
 */
export function useAskBeforeClosing(question: Question | null): () => void {
  const frame = use(FrameContext);
  const setQuestion = frame?.setQuestion;
  const { title, text, stay, leave } = question ?? {};
  useEffect(() => {
    setQuestion?.(title && text && stay && leave ? { title, text, stay, leave } : null);
    return () => setQuestion?.(null);
  }, [setQuestion, title, text, stay, leave]);
  return () => frame?.close();
}

interface DrawerFormProps<Values, Data> {
  form: UseFormReturnType<Values>;
  submitLabel: string;
  /** Server action that submits the values. */
  onSubmit: (values: Values) => Promise<ActionResult<Data>>;
  onDone: (data: Data, values: Values) => void;
  /** For a form within a page, where there is no drawer to close. */
  back?: { label: string; onClick: () => void };
  children: React.ReactNode;
}

/** Renders the form of a FormDrawer; on an error all input is kept and the first invalid field gets the focus. */
export function DrawerForm<Values extends object, Data>({
  form,
  submitLabel,
  onSubmit,
  onDone,
  back,
  children,
}: DrawerFormProps<Values, Data>) {
  const element = useRef<HTMLFormElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [refusals, setRefusals] = useState(0);
  const [pending, startTransition] = useTransition();

  const close = useAskBeforeClosing(form.isDirty() ? TYPED : null);

  useEffect(() => {
    if (refusals === 0) return;
    element.current
      ?.querySelector<HTMLElement>(
        "[aria-invalid=true], input[data-invalid], [data-invalid] input, [role=alert][tabindex]",
      )
      ?.focus();
  }, [refusals]);

  const submit = (values: Values) =>
    startTransition(async () => {
      const result = await attempt(() => onSubmit(values));
      if (result.ok) return onDone(result.data, values);
      const fields = Object.fromEntries(Object.entries(result.fields).filter(([field]) => field in values));
      form.setErrors(fields);
      setProblem(Object.keys(fields).length > 0 ? null : result.message);
      setRefusals((count) => count + 1);
    });

  return (
    <form ref={element} onSubmit={form.onSubmit(submit)} noValidate>
      <Stack>
        {problem && (
          <Alert color="red" icon={<IconAlertTriangle aria-hidden />} role="alert" tabIndex={-1}>
            {problem}
          </Alert>
        )}
        {children}
        <Group justify="flex-end" className={classes.footer}>
          <Button variant="default" onClick={back?.onClick ?? close}>
            {back?.label ?? "Cancel"}
          </Button>
          <Button type="submit" loading={pending}>
            {submitLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
