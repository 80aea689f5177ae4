import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import { fileURLToPath } from 'node:url';
import ts from 'typescript-eslint';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** One layer boundary: what an import may not name, and what to do instead. */
const bar = (regex, message, allowTypeImports = false) => ({ regex, message, allowTypeImports });
const toFolder = (...folders) => `^(\\.\\.?/)+([\\w.-]+/)*(${folders.join('|')})(/|$)`;

const packagesExcept = (...allowed) =>
  allowed.length === 0
    ? '^[^.]'
    : `^(?!${allowed.map((name) => (name.endsWith(':') ? name : `${name}(/|$)`)).join('|')})[^.]`;

const noElectron = bar('^electron(/|$)', 'Only electron/ talks to Electron. Use platform/desktop.ts.');
const noDexie = bar('^dexie(/|$)', 'Only persistence/ talks to Dexie. Use its repositories.');
const noNode = bar('^node:', 'This code also runs in the page. Let the shell do it, through platform/desktop.ts.');
const noShell = bar(
  '(^|/)electron/(?!ipc/contract)',
  'The page and the shell share electron/ipc/contract.ts and nothing else.',
);
const contractAsTypes = bar('(^|/)electron/ipc/contract', 'The contract is types: write `import type`.', true);

const layer = (files, ...patterns) => ({
  files,
  plugins: { '@typescript-eslint': ts.plugin },
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
});

export default ts.config(
  { ignores: ['out/', 'dist/', 'node_modules/', 'test-results/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  js.configs.recommended,
  ...ts.configs.strict.map((config) => ({ ...config, files: ['**/*.ts', '**/*.svelte'] })),
  ...ts.configs.strictTypeCheckedOnly.map((config) => ({ ...config, files: ['**/*.ts'] })),
  ...svelte.configs.recommended,

  { files: ['**/*.js'], languageOptions: { globals: globals.node } },
  {
    // The compiler knows which names exist; a second, weaker check of the same would only disagree with it.
    files: ['**/*.ts', '**/*.svelte'],
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-console': 'error',
      // Parsers of foreign text name control characters on purpose.
      'no-control-regex': 'off',
    },
  },
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      // `request: void` in the contract says that a channel takes no argument.
      '@typescript-eslint/no-invalid-void-type': 'off',
      // Mistakes Electron's own declarations for look-alikes of its classes.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // A function may promise because its callers await, before it has anything to wait for.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    // A twin in nynorsk names the catalogue whose shape it has, and must not import it.
    files: ['src/ui/text/nn/**/*.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }] },
  },
  {
    // Types inside components are svelte-check's to hold; lint reads them without the type checker, for speed.
    files: ['**/*.svelte'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: { 'svelte/no-at-html-tags': 'error', 'svelte/no-inline-styles': 'error', 'svelte/button-has-type': 'error' },
  },
  {
    files: ['**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, projectService: true, tsconfigRootDir: root } },
  },

  // Layers: engine ← planfile ← persistence, platform ← app ← ui; the shell stands apart.
  layer(
    ['src/engine/**'],
    bar(packagesExcept(), 'The engine uses no packages. Pass in what it needs as an argument.'),
    bar(
      toFolder('ui', 'app', 'persistence', 'platform', 'planfile', 'cli', 'electron'),
      'The engine knows nothing outside its folder. Pass it in as an argument, or move the code into the engine.',
    ),
  ),
  layer(
    ['src/planfile/**'],
    bar(packagesExcept('valibot', '@valibot', 'node:'), 'planfile/ uses valibot and no other package.'),
    bar(
      toFolder('ui', 'app', 'persistence', 'platform', 'cli', 'electron'),
      'planfile/ builds on the engine only. What it needs from above comes as an argument.',
    ),
  ),
  layer(
    ['src/persistence/**'],
    bar(packagesExcept('dexie'), 'persistence/ uses Dexie and no other package.'),
    bar(
      toFolder('ui', 'app', 'platform', 'cli'),
      'persistence/ builds on engine/ and planfile/ only. Return data and let app/ put it together.',
    ),
    noShell,
    contractAsTypes,
  ),
  layer(
    ['src/platform/**'],
    bar(packagesExcept(), 'platform/ uses no packages.'),
    bar(
      toFolder('ui', 'app', 'persistence', 'cli'),
      'platform/ builds on engine/ and planfile/ only. Return data and let app/ put it together.',
    ),
    noShell,
    contractAsTypes,
  ),
  layer(
    ['src/app/**'],
    noElectron,
    noDexie,
    noNode,
    noShell,
    contractAsTypes,
    bar(toFolder('ui', 'cli'), 'app/ does not know the screen. Hand the state up and let ui/ read it.'),
  ),
  layer(
    ['src/ui/**'],
    noElectron,
    noDexie,
    noNode,
    bar(toFolder('electron'), 'ui/ reaches the desktop through app/.'),
    bar(toFolder('persistence', 'platform', 'planfile', 'cli'), 'ui/ reads app/ only. Add a use case there.'),
    bar(toFolder('engine'), 'ui/ takes types from the engine, never functions. Compute in app/.', true),
  ),
  layer(
    ['src/cli/**'],
    bar(packagesExcept('node:'), 'cli/ uses Node and no packages.'),
    bar(
      '(^|/)(?:ui/(?!text/)|app/(?!format)|persistence/|platform/|electron/)',
      'cli/ builds on engine/ and planfile/, and takes its words from ui/text and app/format.',
    ),
  ),
  layer(['src/main.ts', 'src/page.ts'], noElectron, noDexie, noNode, noShell, contractAsTypes),
  layer(
    ['electron/**'],
    bar('(^|/)src/', 'The shell has no domain logic. The page does that; share only electron/ipc/contract.ts.'),
    noDexie,
  ),
  layer(['test/**'], bar('^electron(/|$)', 'Electron runs in its own process in tests: take types only.', true)),

  {
    files: ['src/engine/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Date', message: 'The engine has no clock. Take a PlainDate as an argument.' },
        { name: 'performance', message: 'The engine has no clock.' },
        { name: 'crypto', message: 'The engine has no chance of its own. Take a seeded Random as an argument.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Take a seeded Random as an argument.' },
        { object: 'Date', property: 'now', message: 'The engine has no clock. Take a PlainDate as an argument.' },
      ],
    },
  },
  {
    // Programs run in a terminal speak through the console.
    files: [
      'src/cli/**',
      'src/planfile/writeSchema.ts',
      'electron/{build,start,package}.ts',
      'electron/start/**',
      'test/**',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    // In a test, a wrong `!` is a failing test; fixtures are read as what they are known to be.
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
