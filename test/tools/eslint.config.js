import { fileURLToPath } from 'node:url'
import comments from '@eslint-community/eslint-plugin-eslint-comments'
import figma from '@figma/eslint-plugin-figma-plugins'
import { defineConfig } from 'eslint/config'
import checkFile from 'eslint-plugin-check-file'
import { createNodeResolver, importX } from 'eslint-plugin-import-x'
import tseslint from 'typescript-eslint'
import { figmaSide, mayImport, sandboxSide } from './rooms.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** @param {readonly string[]} rooms */
const filesOf = (rooms) => rooms.map((room) => `src/${room}/**/*.{ts,tsx}`)

const boundaries = Object.entries(mayImport).map(([room, others]) => ({
  target: `./src/${room}`,
  from: './src',
  except: [room, ...others].map((name) => `./${name}`),
  message: `DESIGN: ${room} may import ${others.length > 0 ? others.join(', ') : 'no other room'}.`,
}))

const absentInSandbox = [
  ...['window', 'document', 'navigator', 'location', 'self', 'Blob', 'FileReader', 'Image'],
  ...['Intl', 'URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'atob', 'btoa'],
  ...['crypto', 'performance', 'structuredClone', 'queueMicrotask', 'requestAnimationFrame'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'fetch', 'XMLHttpRequest', 'Worker'],
  ...['process', 'Buffer', 'setImmediate', 'eval', 'Function'],
].map((name) => ({ name, message: "Treat as absent on Figma's main thread." }))

const closedToPanel = [
  { name: 'figma', message: 'The panel asks the sandbox through `protocol`.' },
  ...['localStorage', 'sessionStorage', 'indexedDB'].map((name) => ({
    name,
    message: 'The panel has a null origin; settings go to clientStorage, through `protocol`.',
  })),
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
    name,
    message: 'The plugin has no network access.',
  })),
  ...['eval', 'Function'].map((name) => ({ name, message: "The panel's CSP forbids it." })),
]

const zodOnlyMini = {
  name: 'zod',
  message: "`import * as z from 'zod/mini'`: the whole of zod is 92–470 kB in a bundle.",
}

const utilitiesOutside = {
  name: '@create-figma-plugin/utilities',
  message: 'It reads figma and window at import; only sandbox and panel may have it.',
}

const localeSyntax = [
  {
    selector:
      'MemberExpression[property.name=/^(toLocale(String|DateString|TimeString|UpperCase|LowerCase)|localeCompare)$/]',
    message: 'Needs Intl, which the sandbox does not have: format and sort in the panel.',
  },
]

/**
 * What oxlint cannot do yet: the rooms and what is absent in them, names of files, Figma's own rules. All that it can
 * (what needs types above all, in a tenth of the time) is in `.oxlintrc.json`.
 */
export default defineConfig(
  { ignores: ['node_modules', 'build', 'coverage', '.cache', 'out', '**/*.d.css.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parser: tseslint.parser },
  },
  {
    plugins: {
      'import-x': importX,
      'check-file': checkFile,
      '@eslint-community/eslint-comments': comments,
    },
    settings: {
      'import-x/extensions': ['.ts', '.tsx', '.js'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js'] })],
    },
    rules: {
      'check-file/filename-naming-convention': [
        'error',
        { '**/*.{ts,tsx,js}': 'KEBAB_CASE' },
        { ignoreMiddleExtensions: true },
      ],
      '@eslint-community/eslint-comments/require-description': 'error',
      'import-x/no-restricted-paths': ['error', { basePath: root, zones: boundaries }],
    },
  },
  {
    name: 'rooms of the plugin',
    files: filesOf(Object.keys(mayImport).filter((room) => room !== 'playground')),
    rules: {
      'no-restricted-imports': ['error', { paths: [zodOnlyMini, utilitiesOutside] }],
    },
  },
  {
    name: 'sandbox: the toolkit is its own, too',
    files: filesOf(['sandbox']),
    rules: { 'no-restricted-imports': ['error', { paths: [zodOnlyMini] }] },
  },
  {
    name: 'sandbox side: what the main thread lacks',
    files: filesOf(sandboxSide),
    rules: {
      'no-restricted-globals': ['error', ...absentInSandbox],
      'no-restricted-syntax': ['error', ...localeSyntax],
    },
  },
  {
    name: 'Figma side: dynamic-page',
    files: filesOf(figmaSide),
    extends: [figma.flatConfigs.recommended],
    languageOptions: {
      parserOptions: { project: 'src/sandbox/tsconfig.json', tsconfigRootDir: root },
    },
  },
  {
    name: 'panel',
    files: filesOf(['panel']),
    rules: {
      'no-restricted-imports': ['error', { paths: [zodOnlyMini] }],
      'no-restricted-globals': ['error', ...closedToPanel],
      'no-restricted-properties': [
        'error',
        {
          object: 'navigator',
          property: 'clipboard',
          message: "Blocked in Figma's iframe: document.execCommand('copy') inside a click.",
        },
      ],
    },
  },
)
