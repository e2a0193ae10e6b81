// Prints what each entry point that it is given exports, asked for by `import`.
const exported = {};
for (const entry of process.argv.slice(2)) {
  exported[entry] = Object.keys(await import(entry)).toSorted();
}
console.log(JSON.stringify(exported));
