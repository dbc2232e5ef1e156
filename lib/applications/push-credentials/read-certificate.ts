import { createPrivateKey, X509Certificate } from "node:crypto";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import pLimit from "p-limit";

import { badInput, DomainError, rateLimited } from "@/lib/platform/errors";

/** Contents of a push certificate. */
export interface ReadCertificate {
  /** ID of the app that it is for: "com.example.app", "com.example.app.voip". */
  bundle: string;
  expiresAt: Date;
}

/** Time limit for opening a file, which normally takes milliseconds; a file crafted to take longer is rejected. */
const LONGEST_MS = 3_000;
const MOST_WAITING = 5;

const oneAtATime = pLimit(1);

/**
 * Reads an Apple push certificate with its private key from a .p12 file, as exported by Keychain, or a .pem file.
 * @throws BAD_USER_INPUT that names the problem of the file or its password; RATE_LIMITED while too many wait
 */
export async function readCertificate(content: Buffer, password: string): Promise<ReadCertificate> {
  const certificate = content.includes("-----BEGIN ") ? readPem(content, password) : await readP12(content, password);
  const bundle = bundleOf(certificate.subject);
  if (!bundle)
    throw badInput({
      certificate:
        "This certificate names no app. Take the push certificate that Apple's developer portal gave for yours.",
    });
  return { bundle, expiresAt: new Date(certificate.validTo) };
}

function readPem(content: Buffer, password: string): X509Certificate {
  const certificate = readX509(content);
  try {
    const key = createPrivateKey({ key: content, format: "pem", passphrase: password });
    if (!certificate.checkPrivateKey(key))
      throw badInput({ certificate: "The private key in the file is not the certificate's own." });
  } catch (error) {
    if (error instanceof DomainError) throw error;
    const { code = "" } = error as NodeJS.ErrnoException;
    // One wrong password in a few hundred decrypts to well-formed data that is not a key.
    if (content.includes("ENCRYPTED") || /BAD_DECRYPT|MISSING_PASSPHRASE|BAD_PASSWORD/.test(code))
      throw badInput({ password: "This password does not open the file." });
    throw badInput({
      certificate: "There is no private key in the file. Export the certificate together with its key.",
    });
  }
  return certificate;
}

async function readP12(content: Buffer, password: string): Promise<X509Certificate> {
  if (oneAtATime.pendingCount >= MOST_WAITING)
    throw rateLimited("Many certificates are being opened right now. Try again in some seconds.");
  const { der, problem } = await oneAtATime(() => openP12(content, password));
  if (der) return readX509(Buffer.from(der));
  if (problem === "PASSWORD") throw badInput({ password: "This password does not open the file." });
  if (problem === "NO_KEY")
    throw badInput({
      certificate: "There is no private key in the file. Export the certificate together with its key.",
    });
  if (problem === "NO_CERTIFICATE") throw badInput({ certificate: "There is no certificate in the file." });
  throw badInput({ certificate: "This is no .p12 and no .pem file." });
}

type Opened = { der?: Uint8Array; problem?: "PASSWORD" | "NO_KEY" | "NO_CERTIFICATE" | "NO_FILE" };

function openP12(content: Buffer, password: string): Promise<Opened> {
  return new Promise((resolve) => {
    const thread = new Worker(
      /* turbopackIgnore: true */ join(process.cwd(), "lib", "applications", "push-credentials", "open-p12.cjs"),
      {
        workerData: { content, password },
        resourceLimits: { maxOldGenerationSizeMb: 64 },
        execArgv: [],
        env: {},
      },
    );
    const end = (opened: Opened) => {
      clearTimeout(timer);
      resolve(opened);
      void thread.terminate();
    };
    const timer = setTimeout(() => end({ problem: "NO_FILE" }), LONGEST_MS);
    thread.once("message", end);
    thread.once("error", () => end({ problem: "NO_FILE" }));
  });
}

function readX509(content: Buffer): X509Certificate {
  try {
    return new X509Certificate(content);
  } catch {
    throw badInput({ certificate: "There is no certificate in the file that can be read." });
  }
}

/** Returns the app's ID: the subject's UID, or in old certificates the part of its name after a colon. */
function bundleOf(subject: string): string | undefined {
  const lines = subject.split("\n");
  const valueOf = (name: string) => lines.find((line) => line.startsWith(`${name}=`))?.slice(name.length + 1);
  const bundle = valueOf("UID") ?? valueOf("CN")?.split(": ")[1];
  return bundle && /^[A-Za-z0-9.-]{1,255}$/.test(bundle) ? bundle : undefined;
}
