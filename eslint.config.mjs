import esX from "eslint-plugin-es-x";
import importX from "eslint-plugin-import-x";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Inner folders first. A folder may import itself and what is listed; nothing else under src. */
const mayImport = {
  "core/mail": [],
  "core/likeness": ["core/mail"],
  "core/content": ["core/mail", "core/likeness"],
  "core/documents": ["core/content"],
  "core/memory": ["core/mail", "core/content", "core/documents"],
  "core/rules": ["core/mail", "core/likeness", "core/content", "core/documents", "core/memory"],
  "core/policy": ["core/mail", "core/content", "core/rules"],
  "core/assessment": [
    "core/mail",
    "core/content",
    "core/documents",
    "core/memory",
    "core/rules",
    "core/policy",
  ],
  messages: ["core"],
  outlook: ["core", "messages"],
  "policy-source": ["core", "messages"],
  launchevent: ["core", "messages", "outlook", "policy-source"],
  browser: [],
  taskpane: ["core", "messages", "outlook", "policy-source", "browser"],
  eml: ["core"],
  "policy-editor": ["core", "messages", "policy-source", "eml", "browser"],
  cli: ["core", "messages", "policy-source", "eml"],
};

const zones = Object.entries(mayImport).map(([folder, allowed]) => ({
  target: `./src/${folder}`,
  from: "./src",
  except: [folder, ...allowed].map((path) => `./${path}`),
}));

/** What the compiler turns into a conditional operator, which older classic Outlook cannot load. */
const noConditionals = [
  "ConditionalExpression",
  "ChainExpression",
  "LogicalExpression[operator='??']",
  "AssignmentExpression[operator='??=']",
  "ObjectExpression > SpreadElement",
  "ObjectPattern > RestElement",
].map((selector) => ({
  selector,
  message: "Becomes a conditional operator in the launch bundle: see docs/adr/0001.",
}));

const coreOnly = [
  {
    selector: "ThrowStatement",
    message: "The core returns what is wrong, and throws nothing: see docs/adr/0002.",
  },
];

export default tseslint.config(
  { ignores: ["dist/**", "build/**", "coverage/**", "node_modules/**"] },
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}", "bench/**/*.ts", "tools/**/*.ts"],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      importX.flatConfigs.typescript,
    ],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    plugins: { "import-x": importX },
    rules: {
      "import-x/no-cycle": ["error", { ignoreExternal: true }], // A package imports nothing of ours.
      "import-x/no-default-export": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unsafe-enum-assignment": "off", // Nothing here has an enum.
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-empty-function": ["error", { allow: ["arrowFunctions"] }],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
    },
  },
  {
    files: ["src/{browser,policy-editor,taskpane}/**/*.{ts,tsx}", "test/**/*.tsx"],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      // A test that meets nothing where it expects something should fail there, and does.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-empty-function": "off",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "import-x/no-restricted-paths": ["error", { zones }],
      "no-console": "error",
      "@typescript-eslint/explicit-module-boundary-types": "error",
    },
  },
  {
    files: ["src/core/**", "src/messages/**", "src/outlook/**", "src/launchevent/**"],
    plugins: { "es-x": esX },
    rules: {
      "no-restricted-syntax": ["error", ...noConditionals],
      "es-x/no-regexp-lookbehind-assertions": "error",
      "es-x/no-regexp-named-capture-groups": "error",
      "es-x/no-regexp-s-flag": "error",
      "es-x/no-regexp-unicode-property-escapes": "error",
      "@typescript-eslint/prefer-nullish-coalescing": "off",
      "@typescript-eslint/prefer-optional-chain": "off",
    },
  },
  {
    files: ["src/core/**"],
    rules: {
      "no-restricted-globals": ["error", "Date", "Intl"],
      "no-restricted-properties": ["error", { object: "Math", property: "random" }],
      "no-restricted-syntax": ["error", ...noConditionals, ...coreOnly],
    },
  },
);
