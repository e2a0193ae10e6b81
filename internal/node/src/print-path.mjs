// What npx puts on the PATH of the programs that it starts.
console.log(process.env.PATH ?? process.env.Path);
