import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { javascript } from "@codemirror/lang-javascript";
import {
  bracketMatching,
  foldGutter,
  foldKeymap,
  HighlightStyle,
  indentOnInput,
  syntaxHighlighting,
} from "@codemirror/language";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { EditorState, type Extension } from "@codemirror/state";
import {
  crosshairCursor,
  drawSelection,
  dropCursor,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
  rectangularSelection,
} from "@codemirror/view";
import { tags } from "@lezer/highlight";

/**
 * Syntax colours of both colour schemes: the variables change with the scheme, and each has a contrast of at least
 * 4.5:1.
 */
const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword, tags.modifier], color: "var(--code-keyword)" },
  { tag: [tags.string, tags.special(tags.string), tags.regexp], color: "var(--code-string)" },
  { tag: [tags.number, tags.bool, tags.null, tags.atom], color: "var(--code-number)" },
  { tag: [tags.comment], color: "var(--code-comment)", fontStyle: "italic" },
  { tag: [tags.function(tags.variableName), tags.function(tags.propertyName)], color: "var(--code-function)" },
  { tag: [tags.definition(tags.variableName), tags.className, tags.typeName], color: "var(--code-name)" },
  { tag: tags.invalid, color: "var(--mantine-color-error)" },
]);

const look = EditorView.theme({
  "&": {
    height: "100%",
    fontSize: "13px",
    backgroundColor: "var(--mantine-color-body)",
    color: "var(--mantine-color-text)",
  },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--mantine-font-family-monospace)", lineHeight: "1.55" },
  ".cm-gutters": {
    backgroundColor: "var(--mantine-color-body)",
    color: "var(--mantine-color-dimmed)",
    borderRight: "1px solid var(--mantine-color-default-border)",
  },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "var(--code-line)" },
  ".cm-cursor, .cm-dropCursor": { borderLeftColor: "var(--mantine-color-text)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "var(--code-selection)",
  },
  ".cm-selectionMatch": { backgroundColor: "var(--code-match)" },
  ".cm-searchMatch": { backgroundColor: "var(--code-match)", outline: "1px solid var(--mantine-color-dimmed)" },
  ".cm-searchMatch-selected": { backgroundColor: "var(--code-selection)" },
  ".cm-matchingBracket, &.cm-focused .cm-matchingBracket": {
    backgroundColor: "var(--code-match)",
    outline: "1px solid var(--mantine-color-dimmed)",
  },
  ".cm-panels": {
    backgroundColor: "var(--gatehouse-ground)",
    color: "var(--mantine-color-text)",
    borderColor: "var(--mantine-color-default-border)",
  },
  ".cm-textfield": {
    backgroundColor: "var(--mantine-color-body)",
    borderColor: "var(--mantine-color-default-border)",
    color: "var(--mantine-color-text)",
    fontSize: "13px",
  },
  ".cm-button": {
    backgroundImage: "none",
    backgroundColor: "var(--mantine-color-default)",
    borderColor: "var(--mantine-color-default-border)",
    color: "var(--mantine-color-text)",
    fontSize: "13px",
  },
  ".cm-panel.cm-search [name=close]": { color: "var(--mantine-color-text)", fontSize: "18px" },
  ".cm-tooltip": { backgroundColor: "var(--mantine-color-body)", borderColor: "var(--mantine-color-default-border)" },
  ".cm-foldPlaceholder": {
    backgroundColor: "var(--code-match)",
    borderColor: "var(--mantine-color-default-border)",
    color: "var(--mantine-color-text)",
  },
  ".cm-changedLine": { backgroundColor: "var(--code-added)" },
  ".cm-changedText": { background: "var(--code-added-text)" },
  ".cm-deletedChunk": { backgroundColor: "var(--code-removed)" },
  ".cm-deletedChunk .cm-deletedText": { background: "var(--code-removed-text)" },
});

/**
 * Returns the extensions shared by editor and comparison: theme, JavaScript, and the nonce that the page's CSP requires
 * for styles.
 */
export const common = (nonce: string): Extension => [
  EditorView.cspNonce.of(nonce),
  look,
  syntaxHighlighting(colours),
  javascript(),
  lineNumbers(),
  highlightSpecialChars(),
  EditorView.lineWrapping,
];

/**
 * Returns the editor's extensions: history, brackets, completion of known words, search, and Tab, which Escape returns
 * to the page.
 */
export const editing = (): Extension => [
  history(),
  foldGutter(),
  drawSelection(),
  dropCursor(),
  EditorState.allowMultipleSelections.of(true),
  indentOnInput(),
  bracketMatching(),
  closeBrackets(),
  autocompletion(),
  rectangularSelection(),
  crosshairCursor(),
  highlightActiveLine(),
  highlightActiveLineGutter(),
  highlightSelectionMatches(),
  search({ top: true }),
  keymap.of([
    ...closeBracketsKeymap,
    ...defaultKeymap,
    ...searchKeymap,
    ...historyKeymap,
    ...foldKeymap,
    ...completionKeymap,
    indentWithTab,
  ]),
];
