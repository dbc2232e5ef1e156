import { generateKeyPairSync } from "node:crypto";
import forge from "node-forge";

/** Returns the JSON key file of a Google service account, with a new private key. */
export function googleKeyFile(projectId = "some-project") {
  const { privateKey } = generateKeyPairSync("rsa", {
    modulusLength: 1024,
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
    publicKeyEncoding: { type: "spki", format: "pem" },
  });
  return JSON.stringify({
    type: "service_account",
    project_id: projectId,
    private_key_id: "1",
    private_key: privateKey,
    client_email: `push@${projectId}.iam.gserviceaccount.com`,
  });
}

interface Made {
  password?: string;
  bundle?: string;
  days?: number;
  /** "aes256" as in current tools, "3des" as in older keychains. */
  algorithm?: "aes256" | "3des";
  count?: number;
  withKey?: boolean;
}

/** Creates a self-signed push certificate with its key, as PEM texts and as a .p12 file. */
export function pushCertificate({
  password = "",
  bundle = "com.example.app",
  days = 100,
  algorithm = "3des",
  count = 2_048,
  withKey = true,
}: Made = {}) {
  const keys = forge.pki.rsa.generateKeyPair(1024);
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = keys.publicKey;
  certificate.serialNumber = "01";
  certificate.validity.notBefore = new Date(Date.now() - 86_400_000);
  certificate.validity.notAfter = new Date(Date.now() + days * 86_400_000);
  certificate.setSubject([
    { type: "0.9.2342.19200300.100.1.1", value: bundle },
    { name: "commonName", value: `Apple Push Services: ${bundle}` },
  ]);
  certificate.setIssuer(certificate.subject.attributes);
  certificate.sign(keys.privateKey, forge.md.sha256.create());
  const p12 = forge.pkcs12.toPkcs12Asn1(
    withKey ? keys.privateKey : (null as unknown as forge.pki.rsa.PrivateKey),
    [certificate],
    password,
    { algorithm, count },
  );
  return {
    p12: Buffer.from(forge.asn1.toDer(p12).getBytes(), "binary"),
    pem: `${forge.pki.certificateToPem(certificate)}${forge.pki.privateKeyToPem(keys.privateKey)}`,
    certificateAlone: forge.pki.certificateToPem(certificate),
    lockedPem: `${forge.pki.certificateToPem(certificate)}${forge.pki.encryptRsaPrivateKey(keys.privateKey, password || "x")}`,
    key: forge.pki.privateKeyToPem(keys.privateKey),
    validTo: certificate.validity.notAfter,
  };
}
