import { dirname, join, normalize } from 'node:path/posix';
import { type BindingPattern, type ParamPattern, parseSync, Visitor } from 'oxc-parser';

/** Source files by their path from the project's root, with `/`. */
export type Sources = ReadonlyMap<string, string>;

export interface Import {
  /** A path of the sources, "package:NAME" for a package, "missing:SPECIFIER" for a path that leads nowhere. */
  readonly to: string;
  /** True when nothing of it is left in the built code. */
  readonly typeOnly: boolean;
}

export interface SourceFile {
  readonly path: string;
  readonly imports: readonly Import[];
  /** Every string, template piece and JSX text of the file, comments left out. */
  readonly strings: readonly string[];
  /** Names that stand for a value and are bound nowhere in the file, so must be globals. */
  readonly globalsNamed: ReadonlySet<string>;
  /** Names read or written as properties: `post.full_text`, `{ full_text }`, `['full_text']`. */
  readonly properties: ReadonlySet<string>;
  /** Calls and constructions as they are written, such as "Date.now()" and "new Date()"; arguments as "…". */
  readonly calls: ReadonlySet<string>;
}

export type ImportGraph = ReadonlyMap<string, SourceFile>;

/** Parses all files. Throws when a file does not parse: a file that was not read must not count as clean. */
export function importGraph(sources: Sources): ImportGraph {
  return new Map([...sources].map(([path, text]) => [path, sourceFile(path, text, sources)]));
}

/** Everything a file brings with it at run time, with the way to each: last element is the thing reached. */
export function reached(graph: ImportGraph, start: string): string[][] {
  const ways: string[][] = [];
  const seen = new Set([start]);
  const queue = [[start]];
  for (let way = queue.shift(); way; way = queue.shift()) {
    for (const { to, typeOnly } of graph.get(way.at(-1) ?? '')?.imports ?? []) {
      if (typeOnly || seen.has(to)) continue;
      seen.add(to);
      ways.push([...way, to]);
      queue.push([...way, to]);
    }
  }
  return ways;
}

function sourceFile(path: string, text: string, sources: Sources): SourceFile {
  const { module, program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);

  const imports: Import[] = [];
  const add = (specifier: string, typeOnly: boolean) =>
    imports.push({ to: resolve(specifier, path, sources), typeOnly });
  for (const { moduleRequest, entries } of module.staticImports) {
    add(moduleRequest.value, entries.length > 0 && entries.every((entry) => entry.isType));
  }
  for (const { moduleRequest, isType } of module.staticExports.flatMap((statement) => statement.entries)) {
    if (moduleRequest) add(moduleRequest.value, isType);
  }
  for (const { moduleRequest } of module.dynamicImports) {
    add(text.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, ''), false);
  }

  const strings: string[] = [];
  const properties = new Set<string>();
  const calls = new Set<string>();
  const identifiers: { name: string; start: number }[] = [];
  const notValues = new Set<number>();
  const bound = new Set<string>();
  const bind = (...patterns: BindingPattern[]) => patterns.flatMap(boundNames).forEach((name) => void bound.add(name));
  new Visitor({
    Literal: (node) => {
      if (typeof node.value === 'string') strings.push(node.value);
    },
    TemplateElement: (node) => void strings.push(node.value.cooked ?? node.value.raw),
    JSXText: (node) => void strings.push(node.value),
    JSXAttribute: (node) => void strings.push(text.slice(node.name.start, node.name.end)),
    Identifier: (node) => void identifiers.push(node),
    MemberExpression: (node) => {
      if (node.computed) {
        if (node.property.type === 'Literal') properties.add(String(node.property.value));
      } else {
        notValues.add(node.property.start);
        properties.add(text.slice(node.property.start, node.property.end));
      }
    },
    Property: (node) => {
      if (node.computed) return;
      properties.add(text.slice(node.key.start, node.key.end).replace(/^['"]|['"]$/g, ''));
      if (!node.shorthand) notValues.add(node.key.start);
    },
    VariableDeclarator: (node) => bind(node.id),
    FunctionDeclaration: (node) => bind(...paramPatterns(node.params)),
    FunctionExpression: (node) => bind(...paramPatterns(node.params)),
    ArrowFunctionExpression: (node) => bind(...paramPatterns(node.params)),
    TSFunctionType: (node) => bind(...paramPatterns(node.params)),
    TSMethodSignature: (node) => {
      notValues.add(node.key.start);
      bind(...paramPatterns(node.params));
    },
    ImportDeclaration: (node) => node.specifiers.forEach(({ local }) => void bound.add(local.name)),
    TSPropertySignature: (node) => void notValues.add(node.key.start),
    TSTypeReference: (node) => void notValues.add(node.typeName.start),
    TSTypeQuery: (node) => void notValues.add(node.exprName.start),
    PropertyDefinition: (node) => void notValues.add(node.key.start),
    MethodDefinition: (node) => void notValues.add(node.key.start),
    CallExpression: (node) => void calls.add(callText(text, node.callee, node.arguments.length)),
    NewExpression: (node) => void calls.add(`new ${callText(text, node.callee, node.arguments.length)}`),
  }).visit(program);
  const values = identifiers.filter(({ start }) => !notValues.has(start)).map(({ name }) => name);
  const globalsNamed = new Set(values.filter((name) => !bound.has(name)));
  return { path, imports, strings, globalsNamed, properties, calls };
}

function paramPatterns(params: readonly ParamPattern[]): BindingPattern[] {
  return params.map((param) =>
    param.type === 'TSParameterProperty' ? param.parameter : param.type === 'RestElement' ? param.argument : param,
  );
}

function boundNames(pattern: BindingPattern): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name];
    case 'AssignmentPattern':
      return boundNames(pattern.left);
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) =>
        element === null ? [] : boundNames(element.type === 'RestElement' ? element.argument : element),
      );
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) =>
        boundNames(property.type === 'RestElement' ? property.argument : property.value),
      );
  }
}

function callText(text: string, callee: { start: number; end: number }, argumentCount: number): string {
  return `${text.slice(callee.start, callee.end)}(${argumentCount > 0 ? '…' : ''})`;
}

function resolve(specifier: string, from: string, sources: Sources): string {
  const path = specifier.startsWith('.')
    ? normalize(join(dirname(from), specifier))
    : /^[@~]\//.test(specifier)
      ? specifier.slice(2)
      : null;
  if (path === null) return `package:${packageName(specifier)}`;
  const file = path.replace(/\?.*$/, '');
  if (!/\.(ts|tsx)$/.test(file) && /\.\w+$/.test(file)) return `asset:${file}`;
  const candidates = [file, `${file}.ts`, `${file}.tsx`, `${file}/index.ts`, `${file}/index.tsx`];
  return candidates.find((candidate) => sources.has(candidate)) ?? `missing:${specifier}`;
}

function packageName(specifier: string): string {
  const [scopeOrName = '', name = ''] = specifier.split('/');
  return scopeOrName.startsWith('@') ? `${scopeOrName}/${name}` : scopeOrName;
}
