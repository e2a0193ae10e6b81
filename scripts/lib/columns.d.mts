export declare function columns(lines: string[][], words: number): string;
