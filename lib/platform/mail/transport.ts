import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport, type Transporter } from "nodemailer";

import { env } from "@/lib/platform/env";

/** An outgoing message. The id is the same for every attempt to send it. */
export interface Message {
  id: number;
  to: string;
  subject: string;
  text: string;
}

const OUTBOX_FROM = "Gatehouse <gatehouse@localhost>";
const ANSWERS_WITHIN_MS = 15_000;

/** Returns where messages go: to a mail server, or to a folder when none is configured. */
export const mailDelivery = (): "SMTP" | "OUTBOX" => (env().SMTP_URL ? "SMTP" : "OUTBOX");

/** Returns the folder for messages when no mail server is configured. */
export const outboxDir = () => join(env().DATA_DIR, "outbox");

/**
 * Passes a message to the mail server, or writes it to the outbox as an .eml file.
 * @throws Error when that fails
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
