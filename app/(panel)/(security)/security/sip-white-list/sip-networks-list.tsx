"use client";

import { Button, Stack } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { useState } from "react";

import { confirmDelete } from "@/app/_ui/confirm-delete";
import { FormDrawer } from "@/app/_ui/form-drawer";
import { ListFrame } from "@/app/_ui/list-frame";
import type { PagedList } from "@/app/_ui/list-state";
import { type ListColumn, ListTable } from "@/app/_ui/list-table";
import { DeleteItem } from "@/app/_ui/menu-items";
import { useAction } from "@/app/_ui/use-action";
import { useListState } from "@/app/_ui/use-list-state";
import { When } from "@/app/_ui/when";
import { Description, Technical } from "@/app/(panel)/(security)/security/description-cell";
import { EditDescription, EditDescriptionItem } from "@/app/(panel)/(security)/security/edit-description";

import { deleteSipNetwork, updateSipNetwork } from "./actions";
import { AddSipNetwork } from "./add-sip-network";
import { sipWhiteListState } from "./list-state";

/** List row of a network. */
export interface Row {
  id: string;
  network: string;
  description: string;
  createdAt: string;
}

interface SipNetworksListProps {
  rows: readonly Row[];
  /** Null when the URL asks for a page that can't be shown. */
  list: PagedList | null;
  timeZone: string;
}

/** Renders the networks of the SIP white list, and the drawer that adds one. */
export function SipNetworksList({ rows, list, timeZone }: SipNetworksListProps) {
  const { pending, pager } = useListState(sipWhiteListState);
  const [acting, run] = useAction();
  const [edited, setEdited] = useState<(Row & { name: string }) | null>(null);
  const [adding, setAdding] = useQueryState("add", parseAsStringLiteral(["1"]));

  const add = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding("1")}>
      Add network
    </Button>
  );
  const remove = ({ id, network }: Row) =>
    confirmDelete({
      what: "network",
      name: network,
      consequence:
        "Calls from SIP servers there are refused from now on, unless another network of the list holds them.",
      onConfirm: () => run(() => deleteSipNetwork(id), `Deleted ${network}.`),
    });

  return (
    <Stack>
      <ListFrame
        list={list}
        actions={list !== null && list.totalCount > 0 && add}
        noun={["network", "networks"]}
        {...pager}
      >
        <ListTable<Row>
          label="Networks"
          rows={rows}
          columns={columns(timeZone)}
          nameOf={({ network }) => network}
          pending={pending || acting}
          empty={{
            title: "No networks yet",
            text: "Calls straight from a SIP server are refused, wherever it stands. Add the network of yours.",
            action: add,
          }}
          menu={(row) => (
            <>
              <EditDescriptionItem onClick={() => setEdited({ ...row, name: row.network })} />
              <DeleteItem onClick={() => remove(row)} />
            </>
          )}
        />
      </ListFrame>
      <EditDescription entry={edited} save={updateSipNetwork} onClose={() => setEdited(null)} />
      <FormDrawer title="Add network" opened={adding === "1"} onClose={() => void setAdding(null)}>
        <AddSipNetwork onClose={() => void setAdding(null)} />
      </FormDrawer>
    </Stack>
  );
}

const columns = (timeZone: string): ListColumn<Row>[] => [
  { key: "network", title: "Network", render: ({ network }) => <Technical>{network}</Technical> },
  { key: "description", title: "Description", render: ({ description }) => <Description>{description}</Description> },
  {
    key: "created",
    title: "Added",
    wideOnly: true,
    noWrap: true,
    render: ({ createdAt }) => <When at={createdAt} timeZone={timeZone} />,
  },
];
