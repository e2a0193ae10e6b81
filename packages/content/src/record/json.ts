/** What `JSON.parse` returns, and so of any type: a `map` may read it freely, as what throws is skipped. */
export type Json = ReturnType<typeof JSON.parse>;
