import { download, requireDownload } from "@/app/_shell/download";
import { invoicePdf } from "@/lib/billing/invoices/invoice-pdf";

/** Returns an invoice as a PDF. */
export function GET(
  request: Request,
  { params }: RouteContext<"/billing/invoices/[invoiceId]/pdf">,
): Promise<Response> {
  return download(async () => {
    const ctx = await requireDownload(request, "INVOICES");
    const { name, bytes } = await invoicePdf(ctx, (await params).invoiceId);
    return { name, type: "application/pdf", body: new Uint8Array(bytes) };
  });
}
