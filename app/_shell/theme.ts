import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from "@mantine/core";

const petrol: MantineColorsTuple = [
  "#e8f7f8",
  "#d1ebee",
  "#a3d7dc",
  "#6fc1c9",
  "#45abb5",
  "#2a98a4",
  "#1b8793",
  "#11727e",
  "#0b5c66",
  "#06444c",
];

// Slate rather than neutral: the hue of the primary colour at much lower saturation.
const dark: MantineColorsTuple = [
  "#d6dee2",
  "#b6c2c8",
  "#97a5ad",
  "#7c8b94",
  "#46535b",
  "#36424a",
  "#29333a",
  "#1b2328",
  "#151b1f",
  "#0f1417",
];

// Mantine's red with its last shades darkened enough for white text.
const red: MantineColorsTuple = [
  "#fff5f5",
  "#ffe3e3",
  "#ffc9c9",
  "#ffa8a8",
  "#ff8787",
  "#ff6b6b",
  "#fa5252",
  "#d12f2f",
  "#b92727",
  "#9c1f1f",
];

/** Mantine theme of the panel: petrol on slate, with the system font. */
export const theme = createTheme({
  respectReducedMotion: true,
  primaryColor: "petrol",
  primaryShade: 7,
  colors: { petrol, dark, red },
  defaultRadius: "md",
  cursorType: "pointer",
  fontFamily: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
  fontFamilyMonospace: "ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace",
  components: {
    // The initial focus placeholder isn't a valid child of an ARIA menu.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    Modal: { defaultProps: { closeButtonProps: { "aria-label": "Close" } }, styles: { title: { fontWeight: 600 } } },
    Alert: { styles: { title: { color: "var(--mantine-color-text)" } } },
    FileInput: { styles: { placeholder: { color: "var(--mantine-color-placeholder)" } } },
    Drawer: { defaultProps: { closeButtonProps: { "aria-label": "Close" } } },
    Notification: { defaultProps: { closeButtonProps: { "aria-label": "Close the message" } } },
  },
  headings: {
    fontWeight: "650",
    sizes: {
      h1: { fontSize: "1.625rem", lineHeight: "1.3" },
      h2: { fontSize: "1.25rem", lineHeight: "1.35" },
      h3: { fontSize: "1.0625rem", lineHeight: "1.4" },
    },
  },
});

/** Mantine's dimmed greys and reds, adjusted to the contrast that WCAG AA requires (4.5:1). */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-dimmed": "#566067",
    "--mantine-color-placeholder": "#6b757c",
    "--mantine-color-error": "#c92a2a",
    "--gatehouse-ground": "#f5f7f8",
    "--gatehouse-rail": "#ffffff",
  },
  dark: {
    "--mantine-color-dimmed": "#9dabb3",
    "--mantine-color-placeholder": "#84939b",
    "--mantine-color-error": "#ff8787",
    "--gatehouse-ground": "#151b1f",
    "--gatehouse-rail": "#1b2328",
  },
});
