"use client";

import { Anchor, Menu, Stack, Text, Title } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";

import { confirmDelete } from "@/app/_ui/confirm-delete";
import { type ListColumn, ListTable } from "@/app/_ui/list-table";
import { DeleteItem } from "@/app/_ui/menu-items";
import { StatusBadge } from "@/app/_ui/status-badge";
import { useAction } from "@/app/_ui/use-action";
import { When } from "@/app/_ui/when";

import { deleteDocument } from "./actions";
import { type AgreementRow, Agreements } from "./agreements";
import { addressOf } from "./document-address";
import type { DocumentRow, OwnerOfDocuments } from "./document-row";
import { documentKinds, documentStates } from "./labels";
import { UploadDocument } from "./upload-document";

interface DocumentsProps {
  owner: OwnerOfDocuments;
  documents: readonly DocumentRow[];
  /** Agreements of the verification, which a document can be a signed copy of. */
  agreements?: readonly AgreementRow[];
  timeZone: string;
  /** Whether documents can currently be added and deleted. */
  isOpen: boolean;
}

/** Renders the documents of a verification or an address, and the form that adds one. */
export function Documents({ owner, documents, agreements = [], timeZone, isOpen }: DocumentsProps) {
  const [acting, run] = useAction();
  const remove = ({ id, fileName }: DocumentRow) =>
    confirmDelete({
      what: "document",
      name: fileName,
      consequence: "The file is gone for good.",
      onConfirm: () => run(() => deleteDocument(id), `Deleted ${fileName}.`),
    });
  return (
    <Stack>
      <Title order={2} size="h4">
        Documents
      </Title>
      <ListTable<DocumentRow>
        label="Documents"
        rows={documents}
        columns={columns(timeZone)}
        nameOf={({ fileName }) => fileName}
        pending={acting}
        empty={{
          title: "No documents",
          text: isOpen ? "Add what proves what is filled in above." : "None was handed in.",
        }}
        menu={(row) => (
          <>
            <Menu.Item
              component="a"
              href={addressOf(row)}
              download
              leftSection={<IconDownload size={16} aria-hidden />}
            >
              Download
            </Menu.Item>
            {isOpen && <DeleteItem onClick={() => remove(row)} />}
          </>
        )}
      />
      {agreements.length > 0 && <Agreements agreements={agreements} isOpen={isOpen} />}
      {isOpen && <UploadDocument owner={owner} agreements={agreements.filter(({ status }) => status !== "VERIFIED")} />}
    </Stack>
  );
}

const sizeOf = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

const columns = (timeZone: string): ListColumn<DocumentRow>[] => [
  {
    key: "file",
    title: "File",
    render: (row) => (
      <>
        <Anchor href={addressOf(row)} download size="sm" fw={600} style={{ overflowWrap: "anywhere" }}>
          {row.fileName}
        </Anchor>
        <Text size="xs" c="dimmed">
          {documentKinds[row.kind]}, {sizeOf(row.fileSize)}
        </Text>
        {row.comment && (
          <Text size="xs" mt={4} style={{ overflowWrap: "anywhere" }}>
            The operator says: {row.comment}
          </Text>
        )}
      </>
    ),
  },
  {
    key: "status",
    title: "Status",
    render: ({ status }) => (
      <StatusBadge tone={documentStates[status].tone}>{documentStates[status].label}</StatusBadge>
    ),
  },
  { key: "by", title: "Added by", wideOnly: true, noWrap: true, render: ({ uploadedBy }) => uploadedBy },
  {
    key: "at",
    title: "Added",
    wideOnly: true,
    noWrap: true,
    render: ({ uploadedAt }) => <When at={uploadedAt} timeZone={timeZone} />,
  },
];
