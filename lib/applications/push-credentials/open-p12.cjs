const { parentPort, workerData } = require("node:worker_threads");
const forge = require("node-forge");

// Runs in a thread of its own, because a file says itself how many rounds its password takes: read-certificate.ts ends it.
// It answers with the certificate's DER, or with the reason why there is none.
parentPort.postMessage(open(Buffer.from(workerData.content), workerData.password));

function open(content, password) {
  let asn1;
  try {
    asn1 = forge.asn1.fromDer(forge.util.createBuffer(content.toString("binary")));
  } catch {
    return { problem: "NO_FILE" };
  }
  let p12;
  try {
    p12 = forge.pkcs12.pkcs12FromAsn1(asn1, password);
  } catch (error) {
    return { problem: /password|MAC/i.test(error.message) ? "PASSWORD" : "NO_FILE" };
  }
  const bags = p12.safeContents.flatMap(({ safeBags }) => safeBags);
  const ofType = (...types) => bags.filter(({ type }) => types.includes(type));
  const keys = ofType(forge.pki.oids.pkcs8ShroudedKeyBag, forge.pki.oids.keyBag);
  if (keys.length === 0) return { problem: "NO_KEY" };
  const certificates = ofType(forge.pki.oids.certBag);
  // Beside the certificate itself there may be those that signed it; the key's own has the key's id.
  const keyId = keys[0].attributes?.localKeyId?.[0];
  const own =
    certificates.find(({ attributes }) => keyId !== undefined && attributes?.localKeyId?.[0] === keyId) ??
    certificates[0];
  if (!own) return { problem: "NO_CERTIFICATE" };
  // Keys other than RSA stay as they came.
  const certificate = own.cert ? forge.pki.certificateToAsn1(own.cert) : own.asn1;
  return { der: Buffer.from(forge.asn1.toDer(certificate).getBytes(), "binary") };
}
