/** Where the programs of an engine are, or in one sentence what to install. */
export type Found<Paths> = { paths: Paths } | { missing: string };
export declare function findChromium(): Found<{ browser: string }>;
export declare function findFirefox(): Found<{ browser: string }>;
export declare function findWebKit(): Found<{ driver: string; browser: string; screen: string }>;
