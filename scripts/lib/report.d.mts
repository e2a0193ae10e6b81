export declare function countReport(text: string | undefined): { passed: number; failed: number };
