import { crc32, deflateSync } from "node:zlib";

/** Returns a one-page PDF with the given lines of text. */
export function pdfOf(...lines: string[]): Buffer {
  const text = lines
    .map((line, at) => `${at === 0 ? "/F1 20 Tf" : "/F1 12 Tf"} (${line.replace(/[\\()]/g, "\\$&")}) Tj 0 -28 Td`)
    .join("\n");
  const content = `BT 72 760 Td\n${text}\nET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${Buffer.byteLength(content, "latin1")} >>\nstream\n${content}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, at) => {
    const offset = Buffer.byteLength(file, "latin1");
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const start = Buffer.byteLength(file, "latin1");
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, "latin1");
}

/** Returns a grayscale PNG that looks like a scanned card. */
export function pngOf(width: number, height: number): Buffer {
  const rows = Array.from({ length: height }, (_, y) => {
    const isLine = y % 40 > 24 && y % 40 < 32;
    const pixels = Buffer.alloc(width, 225);
    if (isLine) pixels.fill(90, Math.round(width * 0.4), Math.round(width * 0.9));
    if (y > height * 0.2 && y < height * 0.8) pixels.fill(160, Math.round(width * 0.08), Math.round(width * 0.32));
    return Buffer.concat([Buffer.from([0]), pixels]);
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8); // 8-bit grayscale
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(Buffer.concat(rows))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
