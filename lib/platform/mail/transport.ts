import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport, type Transporter } from "nodemailer";

import { env } from "@/lib/platform/env";

/** A message as it goes out. The same id stands for the same message, however often it is sent. */
export interface Message {
  id: number;
  to: string;
  subject: string;
  text: string;
}

const OUTBOX_FROM = "Gatehouse <gatehouse@localhost>";
const ANSWERS_WITHIN_MS = 15_000;

/** Where messages go: to a mail server, or without its settings into a folder. */
export const mailDelivery = (): "SMTP" | "OUTBOX" => (env().SMTP_URL ? "SMTP" : "OUTBOX");

/** The folder in which messages land when there is no mail server to send them by. */
export const outboxDir = () => join(env().DATA_DIR, "outbox");

/**
 * Hands a message to the mail server, or puts it into the outbox as an .eml file.
 * @throws Error when it did not get there
 */
export async function deliver({ id, to, subject, text }: Message): Promise<void> {
  const from = env().MAIL_FROM ?? OUTBOX_FROM;
  const host = /@([^>\s]+)/.exec(from)![1];
  const mail = {
    from,
    to: { name: "", address: to },
    subject,
    text,
    messageId: `<mail-${id}@${host}>`,
    headers: { "Auto-Submitted": "auto-generated" },
  };
  if (mailDelivery() === "SMTP") {
    await smtp(env().SMTP_URL!).sendMail(mail);
    return;
  }
  const { message } = await createTransport({ streamTransport: true, buffer: true }).sendMail(mail);
  const path = join(outboxDir(), `${String(id).padStart(8, "0")}.eml`);
  await mkdir(outboxDir(), { recursive: true, mode: 0o700 });
  await writeFile(`${path}.part`, message as Buffer, { mode: 0o600 });
  await rename(`${path}.part`, path);
}

const made = new Map<string, Transporter>();

function smtp(url: string): Transporter {
  const limits = {
    connectionTimeout: ANSWERS_WITHIN_MS,
    greetingTimeout: ANSWERS_WITHIN_MS,
    socketTimeout: ANSWERS_WITHIN_MS,
  };
  const transport = made.get(url) ?? createTransport({ url, ...limits });
  made.set(url, transport);
  return transport;
}
