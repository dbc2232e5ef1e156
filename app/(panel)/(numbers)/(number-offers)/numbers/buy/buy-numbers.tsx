"use client";

import { Button, Group, Paper, Select, Stack, Switch, Text } from "@mantine/core";
import { IconShoppingCart } from "@tabler/icons-react";
import { useState } from "react";

import { FilterSelect } from "@/app/_ui/filter-select";
import { FormDrawer } from "@/app/_ui/form-drawer";
import type { FoundOption } from "@/app/_ui/found-select";
import type { PagedList } from "@/app/_ui/list-state";
import { type ListColumn, ListProblem, ListTable } from "@/app/_ui/list-table";
import { Pager } from "@/app/_ui/pager";
import { SearchInput } from "@/app/_ui/search-input";
import { useListState } from "@/app/_ui/use-list-state";

import { offersState } from "./list-state";
import type { Offer } from "./offer";
import { Purchase } from "./purchase";

const AT_ONCE = 50;

interface BuyNumbersProps {
  countries: FoundOption[];
  categories: FoundOption[];
  regions: FoundOption[];
  offers: readonly Offer[];
  /** Null before a country is chosen, or when the URL asks for a page that can't be shown. */
  list: PagedList | null;
  nothingForSale: boolean;
  mayPay: boolean;
  mayListNumbers: boolean;
}

/** Renders the numbers for sale by country, category and region; the selected ones are bought together. */
export function BuyNumbers({
  countries,
  categories,
  regions,
  offers,
  list,
  nothingForSale,
  mayPay,
  mayListNumbers,
}: BuyNumbersProps) {
  const { state, search, pending, change, turn } = useListState(offersState);
  const [chosen, setChosen] = useState<Offer[]>([]);
  const [buying, setBuying] = useState(false);

  return (
    <Stack>
      <Group align="flex-end" gap="sm">
        <Select
          label="Country"
          placeholder="Choose a country"
          data={countries}
          value={state.country}
          onChange={(country) => change({ country, category: null, region: null, q: null })}
          searchable
          w={{ base: "100%", sm: 280 }}
          comboboxProps={{ shadow: "md" }}
        />
        {state.country && (
          <>
            <FilterSelect
              label="Category"
              data={categories}
              value={state.category}
              onChange={(category) => change({ category, region: null })}
              w={200}
            />
            {regions.length > 0 && (
              <FilterSelect
                label="Region"
                data={regions}
                value={state.region}
                onChange={(region) => change({ region })}
                searchable
                w={200}
              />
            )}
            <SearchInput label="Search digits" {...search} w={{ base: "100%", sm: 200 }} />
            <Switch
              label="Takes messages"
              checked={state.sms}
              onChange={({ currentTarget }) => change({ sms: currentTarget.checked || null })}
              mb={8}
            />
          </>
        )}
      </Group>
      {!state.country ? (
        <Paper withBorder p="xl">
          <Text ta="center" c="dimmed">
            {nothingForSale
              ? "There are no numbers for sale in your account's currency at the moment."
              : "Choose a country to see its numbers."}
          </Text>
        </Paper>
      ) : !list ? (
        <ListProblem />
      ) : (
        <>
          <ListTable<Offer>
            label="Numbers for sale"
            rows={offers}
            columns={columns}
            nameOf={({ number }) => number}
            selection={{ rows: chosen, onChange: setChosen }}
            pending={pending}
            empty={{
              title: "No number matches",
              text: "Nothing that fits is for sale at the moment.",
              onClear: () => change({ category: null, region: null, q: null, sms: null }),
            }}
          />
          {list.totalCount > 0 && (
            <Pager
              list={list}
              noun={["number", "numbers"]}
              size={state.size}
              onSize={(size) => change({ size })}
              onTurn={turn}
            />
          )}
        </>
      )}
      {chosen.length > 0 && (
        <Paper withBorder p="sm" px="md" pos="sticky" bottom={8} style={{ zIndex: 5 }}>
          <Group justify="space-between" gap="sm" role="region" aria-label="Chosen numbers">
            <Text size="sm">
              <b>{chosen.length === 1 ? "1 number" : `${chosen.length} numbers`}</b> chosen
              {chosen.length > AT_ONCE && `: buy at most ${AT_ONCE} at once`}
            </Text>
            <Group gap={4}>
              <Button variant="subtle" px="xs" onClick={() => setChosen([])}>
                Choose none
              </Button>
              <Button
                leftSection={<IconShoppingCart size={16} aria-hidden />}
                disabled={chosen.length > AT_ONCE}
                onClick={() => setBuying(true)}
              >
                See what it costs
              </Button>
            </Group>
          </Group>
        </Paper>
      )}
      <FormDrawer
        title={chosen.length === 1 ? `Buy ${chosen[0]!.number}` : `Buy ${chosen.length} numbers`}
        opened={buying}
        onClose={() => setBuying(false)}
      >
        <Purchase
          numbers={chosen.map(({ digits }) => digits)}
          mayPay={mayPay}
          mayListNumbers={mayListNumbers}
          onLeaveOut={(gone) => setChosen(chosen.filter(({ digits }) => !gone.includes(digits)))}
          onBought={() => {
            setChosen([]);
            setBuying(false);
          }}
          onClose={() => setBuying(false)}
        />
      </FormDrawer>
    </Stack>
  );
}

const columns: ListColumn<Offer>[] = [
  {
    key: "number",
    title: "Number",
    noWrap: true,
    render: ({ number, region }) => (
      <>
        <Text size="sm" fw={600}>
          {number}
        </Text>
        <Text size="xs" c="dimmed">
          {region}
        </Text>
      </>
    ),
  },
  {
    key: "category",
    title: "Category",
    wideOnly: true,
    render: ({ category, hasSms }) => `${category}${hasSms ? ", SMS" : ""}`,
  },
  {
    key: "price",
    title: "A month",
    align: "right",
    noWrap: true,
    render: ({ price, currency }) => `${price} ${currency}`,
  },
  {
    key: "installation",
    title: "Once",
    align: "right",
    noWrap: true,
    wideOnly: true,
    render: ({ installation, currency }) => `${installation} ${currency}`,
  },
  {
    key: "needs",
    title: "Asks for",
    wideOnly: true,
    render: ({ needs }) =>
      needs.length > 0 ? (
        needs.join(", ")
      ) : (
        <Text size="sm" c="dimmed">
          nothing
        </Text>
      ),
  },
];
