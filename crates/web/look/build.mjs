// Bundles the look of Gehoor: component styles and tokens from npm, our own layer on top, fonts, icons, script.
// Usage: node build.mjs OUT_FOLDER. Writes the files under content-hashed names, and manifest.tsv for build.rs.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { bundle, transform } from "lightningcss";

const out = process.argv[2];
if (!out) throw new Error("usage: node build.mjs OUT_FOLDER");

const here = import.meta.dirname;
const modules = join(here, "node_modules");
const themeFile = join(modules, "@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css");
const fontFolder = join(modules, "@fontsource-variable/public-sans/files");
const font = (subset) => join(fontFolder, `public-sans-${subset}-wght-normal.woff2`);

// Browsers of about 2022 and later: cascade layers and logical properties as they are, nesting and light-dark() compiled.
const targets = { chrome: 100 << 16, firefox: 100 << 16, safari: (15 << 16) | (4 << 8) };

const manifest = [];

/** Writes one asset, and beside it the gzipped form of a text, under a name that changes with its content, and answers the address it is served at. */
function publish(name, contentType, bytes) {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
  const file = `${hash}-${name}`;
  writeFileSync(join(out, file), bytes);
  if (!/^(font\/|image\/png)/.test(contentType)) writeFileSync(join(out, `${file}.gz`), gzipSync(bytes, { level: 9 }));
  manifest.push([name, file, contentType].join("\t"));
  return `/assets/${file}`;
}

/** The names of the custom properties that a piece of CSS reads. */
function read(css) {
  return [...css.matchAll(/var\(\s*(--[\w-]+)/g)].map((match) => match[1]);
}

/** Of the example theme's 2,800 tokens, those that the used components need, directly or through other tokens. */
function neededTokens(theme, css) {
  const values = new Map([...theme.matchAll(/^\s*(--[\w-]+):\s*(.*?);/gm)].map((match) => [match[1], match[2]]));
  const needed = new Set();
  const queue = read(css);
  while (queue.length > 0) {
    const name = queue.pop();
    if (needed.has(name) || !values.has(name)) continue;
    needed.add(name);
    queue.push(...read(values.get(name)));
  }
  return [...values].filter(([name]) => needed.has(name)).map(([name, value]) => `${name}:${value};`).join("\n");
}

/** The packages show each state also as a class, for their catalogues; pages have the states themselves. */
function catalogueClasses(css) {
  const state = /^[\w-]+--(hover|focus|focus-visible|active|pressed|busy|selected|indeterminate|html-content)$/;
  return [...css.matchAll(/\.([\w-]+)/g)].map((match) => match[1]).filter((name) => state.test(name));
}

function styleSheet(addresses) {
  const filename = join(here, "css/gehoor.css");
  const everything = bundle({ filename, targets }).code;
  const unusedSymbols = catalogueClasses(everything.toString());
  const ours = transform({ filename, code: everything, minify: true, targets, unusedSymbols }).code.toString();
  const tokens = neededTokens(readFileSync(themeFile, "utf8"), ours);
  // The order of the layers is set here, before the bundle repeats it: example theme, components, Gehoor.
  const whole = `@layer example, parts, gehoor;\n@layer example { :root { ${tokens} } }\n${ours}`;
  const { code } = transform({ filename: "gehoor.css", code: Buffer.from(whole), minify: true, targets });
  return code.toString().replaceAll(/asset:([\w.-]+)/g, (_, name) => addresses[name]);
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const addresses = {};
for (const subset of ["latin", "latin-ext"]) {
  addresses[`${subset}.woff2`] = publish(`${subset}.woff2`, "font/woff2", readFileSync(font(subset)));
}
for (const drawing of ["icon.svg", "chevron.svg"]) {
  addresses[drawing] = publish(drawing, "image/svg+xml", readFileSync(join(here, "icons", drawing)));
}
const pictures = [180, 512].map((size) => {
  const name = `icon-${size}.png`;
  return { src: publish(name, "image/png", readFileSync(join(here, "icons", name))), sizes: `${size}x${size}`, type: "image/png" };
});
const phone = { name: "Gehoor", short_name: "Gehoor", start_url: "/work", display: "standalone", icons: pictures };
publish("gehoor.webmanifest", "application/manifest+json", Buffer.from(JSON.stringify(phone)));
publish("gehoor.css", "text/css; charset=utf-8", styleSheet(addresses));
publish("gehoor.js", "text/javascript; charset=utf-8", readFileSync(join(here, "gehoor.js")));
publish("writing.js", "text/javascript; charset=utf-8", readFileSync(join(here, "writing.js")));
publish("files.js", "text/javascript; charset=utf-8", readFileSync(join(here, "files.js")));
writeFileSync(join(out, "manifest.tsv"), manifest.join("\n"));
