// Prints what each entry point that it is given exports, asked for by `require`.
const exported = {};
for (const entry of process.argv.slice(2)) {
  exported[entry] = Object.keys(require(entry))
    .filter((name) => name !== '__esModule')
    .toSorted();
}
console.log(JSON.stringify(exported));
