export declare function withProgress<Result>(
  what: string | (() => string),
  work: Promise<Result>,
): Promise<Result>;
