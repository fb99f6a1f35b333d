// Builds the two style sheets, the scripts and the fonts, and puts the site's sign beside them, into the folder named on the command line.
// Maven calls it (see build.xml); by hand: `node build.mjs ../../../target/frontend`.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { build, transform } from 'esbuild'
import { PurgeCSS } from 'purgecss'
import * as sass from 'sass'
import subsetFont from 'subset-font'

if (Number(process.versions.node.split('.')[0]) < 20) throw new Error('Samråd needs Node 20 or newer; this is ' + process.version)

// The oldest that are supported (README); Samsung Internet 20 is Chromium 106.
const browsers = ['safari15.4', 'firefox115', 'chrome100']

const out = process.argv[2] ?? '../../../target/frontend'
mkdirSync(out, { recursive: true })

// The part of an address that Assets.java makes of a file's bytes.
const hash = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 12)

const write = (name, bytes) => {
  writeFileSync(join(out, name), bytes)
  return `../${hash(bytes)}/${name}`
}

// Latin with everything Danish, Polish, Turkish, Romanian, Baltic and Sami neighbours write, and the signs the texts use.
// Small capitals and old-style figures are left out (noLayoutClosure), which halves the files.
const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('')
const letters = range(0x20, 0x7e) + range(0xa0, 0x17f) + 'ȘșȚțẞ–—‘’‚“”„†•…‰‹›€™−≤≥←→↑↓✓'

const font = async (style, name) => {
  const source = readFileSync(`node_modules/source-sans/TTF/SourceSans3-${style}.ttf`)
  return write(name, await subsetFont(source, letters, { targetFormat: 'woff2', noLayoutClosure: true }))
}

// The sign, drawn; the .ico holds the same as pictures of 16, 32 and 48 points, for what reads nothing else.
for (const name of ['favicon.svg', 'favicon.ico']) write(name, readFileSync(join('icons', name)))

const fonts = {
  'source-sans-regular.woff2': await font('Regular', 'source-sans-regular.woff2'),
  'source-sans-semibold.woff2': await font('Semibold', 'source-sans-semibold.woff2'),
}

// Every file of a folder whose name is wanted.
const files = (folder, wanted) =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? files(path, wanted) : wanted.test(name) ? [path] : []
  })

const icon = (name) =>
  `url("data:image/svg+xml,${readFileSync(`node_modules/dkfds/src/img/svg-icons/${name}.svg`, 'utf8')
    .replace(/<\?xml.*?\?>|<!--.*?-->/gs, '').replace(/\s+/g, ' ').replace(/"/g, "'").replace(/#/g, '%23').replace(/[<>]/g, encodeURIComponent)}")`

const compile = (name) =>
  sass.compile(`styles/${name}.scss`, { loadPaths: ['node_modules'], quietDeps: true }).css
    .replace(/url\("?icons\/([\w-]+)\.svg"?\)/g, (_, name) => icon(name))
    .replace(/url\("?(source-sans-\w+\.woff2)"?\)/g, (_, name) => `url(${fonts[name]})`)

// Of dkfds only what a template names; our own parts stay whole, so that a page can rely on them.
const templates = files('../jte', /\.jte$/)
const [dkfds] = await new PurgeCSS().purge({ content: templates, css: [{ raw: compile('dkfds') }], variables: true, keyframes: true })

for (const name of ['app', 'staff']) {
  const { code } = await transform(dkfds.css + compile(name), { loader: 'css', minify: true, target: browsers })
  write(`${name}.css`, code)
}

await build({ entryPoints: ['script/app.js', 'script/staff.js', 'script/tabletWorker.js'], outdir: out, bundle: true, minify: true, format: 'iife', target: ['es2020', ...browsers], logLevel: 'silent' })
