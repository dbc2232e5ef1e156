"use client";

import { Button, Menu, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPlus, IconStars, IconUserMinus } from "@tabler/icons-react";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { useState } from "react";

import { confirmDelete } from "@/app/_ui/confirm-delete";
import { FilterSelect } from "@/app/_ui/filter-select";
import { FormDrawer } from "@/app/_ui/form-drawer";
import { ListFrame } from "@/app/_ui/list-frame";
import type { PagedList } from "@/app/_ui/list-state";
import { type ListColumn, ListTable } from "@/app/_ui/list-table";
import { EditItem } from "@/app/_ui/menu-items";
import { RoleBadges } from "@/app/_ui/role-badges";
import { SearchInput } from "@/app/_ui/search-input";
import { StatusBadge } from "@/app/_ui/status-badge";
import { useAction } from "@/app/_ui/use-action";
import { useListState } from "@/app/_ui/use-list-state";
import { useRefresh } from "@/app/_ui/use-refresh";
import { When } from "@/app/_ui/when";
import { removeAgent } from "@/app/(panel)/(applications)/applications/[applicationId]/smart-queue/actions";
import { agentStatuses, choicesOf } from "@/app/(panel)/(applications)/applications/[applicationId]/smart-queue/labels";
import { agentsState } from "@/app/(panel)/(applications)/applications/[applicationId]/smart-queue/list-state";
import type { SmartQueueAgentStatus } from "@/graphql/operations.generated";

import { AgentForm } from "./agent-form";
import { AgentSkillsForm } from "./agent-skills-form";
import type { Choice, Row } from "./row";

/** Interval in ms at which the agents' statuses are refreshed. */
const REFRESH_MS = 10_000;

interface AgentsListProps {
  applicationId: string;
  rows: readonly Row[];
  /** Null when the URL asks for a page that can't be shown. */
  list: PagedList | null;
  queues: readonly Choice[];
  skills: readonly Choice[];
  statuses: readonly { status: SmartQueueAgentStatus; customName: string }[];
  timeZone: string;
  mayWrite: boolean;
  maySetSkills: boolean;
}

/** Renders the agents of an application's SmartQueue, with the drawers that set their queues and skills. */
export function AgentsList({
  applicationId,
  rows,
  list,
  queues,
  skills,
  statuses,
  timeZone,
  mayWrite,
  maySetSkills,
}: AgentsListProps) {
  const { state, filtered, search, pending, change, clear, pager } = useListState(agentsState);
  useRefresh(REFRESH_MS);
  const [acting, run] = useAction();
  const [adding, setAdding] = useQueryState("add", parseAsStringLiteral(["1"]));
  const [dialog, setDialog] = useState<{ kind: "edit" | "skills"; agent: Row } | null>(null);
  const [opened, drawer] = useDisclosure();
  const open = (kind: "edit" | "skills", agent: Row) => {
    setDialog({ kind, agent });
    drawer.open();
  };
  const add = mayWrite && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding("1")}>
      Add agent
    </Button>
  );

  const remove = ({ id, name }: Row) =>
    confirmDelete({
      verb: "Remove",
      what: "agent",
      name,
      consequence: `${name} takes no calls and chats of SmartQueue any more, and loses queues and skills there. The user stays in the application.`,
      onConfirm: () => run(() => removeAgent({ applicationId, userId: id }), `${name} is no agent any more.`),
    });

  return (
    <Stack>
      <ListFrame
        list={list}
        tools={
          <>
            <SearchInput label="Search name" {...search} />
            <FilterSelect
              label="Queue"
              data={[...queues]}
              value={state.queue}
              onChange={(queue) => change({ queue })}
              searchable
              w={170}
            />
            <FilterSelect
              label="Skill"
              data={[...skills]}
              value={state.skill}
              onChange={(skill) => change({ skill })}
              searchable
              w={170}
            />
            <FilterSelect
              label="Status"
              data={choicesOf(agentStatuses)}
              value={state.status}
              onChange={(status) => change({ status: status as SmartQueueAgentStatus | null })}
              w={170}
            />
          </>
        }
        actions={add}
        noun={["agent", "agents"]}
        {...pager}
      >
        <ListTable<Row>
          label="Agents"
          rows={rows}
          columns={columns(timeZone, statuses)}
          nameOf={({ name }) => name}
          pending={pending || acting}
          empty={
            filtered
              ? { title: "Nobody matches", text: "No agent fits what you search and filter for.", onClear: clear }
              : {
                  title: "No agents yet",
                  text: "An agent is a user of this application who takes calls and chats of its queues.",
                  action: add || undefined,
                }
          }
          menu={
            mayWrite || maySetSkills
              ? (agent) => (
                  <>
                    {mayWrite && <EditItem onClick={() => open("edit", agent)} />}
                    {maySetSkills && (
                      <Menu.Item
                        leftSection={<IconStars size={16} aria-hidden />}
                        onClick={() => open("skills", agent)}
                      >
                        Set skills
                      </Menu.Item>
                    )}
                    {mayWrite && (
                      <>
                        <Menu.Divider />
                        <Menu.Item
                          c="var(--mantine-color-error)"
                          leftSection={<IconUserMinus size={16} aria-hidden />}
                          onClick={() => remove(agent)}
                        >
                          Remove
                        </Menu.Item>
                      </>
                    )}
                  </>
                )
              : undefined
          }
        />
      </ListFrame>
      {mayWrite && (
        <FormDrawer title="Add agent" opened={adding === "1"} onClose={() => void setAdding(null)}>
          <AgentForm applicationId={applicationId} agent={null} queues={queues} onClose={() => void setAdding(null)} />
        </FormDrawer>
      )}
      <FormDrawer
        title={dialog ? `${dialog.kind === "edit" ? "Edit agent" : "Skills of"} ${dialog.agent.name}` : ""}
        opened={opened}
        onClose={drawer.close}
      >
        {dialog?.kind === "edit" && (
          <AgentForm applicationId={applicationId} agent={dialog.agent} queues={queues} onClose={drawer.close} />
        )}
        {dialog?.kind === "skills" && (
          <AgentSkillsForm applicationId={applicationId} agent={dialog.agent} skills={skills} onClose={drawer.close} />
        )}
      </FormDrawer>
    </Stack>
  );
}

const tones = {
  OFFLINE: "idle",
  ONLINE: "good",
  READY: "good",
  IN_SERVICE: "warning",
  AFTER_SERVICE: "warning",
  TIMEOUT: "idle",
  DND: "idle",
  BANNED: "bad",
} as const satisfies Record<SmartQueueAgentStatus, string>;

function columns(timeZone: string, statuses: AgentsListProps["statuses"]): ListColumn<Row>[] {
  const status = (value: SmartQueueAgentStatus, since: string) => {
    const own = statuses.filter((custom) => custom.status === value).map(({ customName }) => customName);
    return (
      <>
        <StatusBadge tone={tones[value]}>{own.length === 1 ? own[0] : agentStatuses[value]}</StatusBadge>
        <Text size="xs" c="dimmed">
          since <When at={since} timeZone={timeZone} />
        </Text>
      </>
    );
  };
  return [
    {
      key: "name",
      title: "Name",
      render: ({ name, maxSimultaneousConversations, handleCalls }) => (
        <>
          <Text size="sm" fw={600}>
            {name}
          </Text>
          <Text size="xs" c="dimmed">
            {maxSimultaneousConversations === 1
              ? "one conversation at once"
              : `${maxSimultaneousConversations} conversations at once`}
            {!handleCalls && ", no calls"}
          </Text>
        </>
      ),
    },
    { key: "call", title: "Calls", render: ({ callStatus, callStatusSince }) => status(callStatus, callStatusSince) },
    {
      key: "im",
      title: "Chats",
      wideOnly: true,
      render: ({ imStatus, imStatusSince }) => status(imStatus, imStatusSince),
    },
    {
      key: "queues",
      title: "Queues",
      wideOnly: true,
      render: ({ queues }) => <RoleBadges roles={queues.map(({ label }) => label)} />,
    },
    {
      key: "skills",
      title: "Skills",
      wideOnly: true,
      render: ({ skills }) => <RoleBadges roles={skills.map(({ label, level }) => `${label} ${level}`)} />,
    },
  ];
}
