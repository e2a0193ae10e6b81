export declare function run(
  command: string,
  args: string[],
  options?: { env?: Record<string, string>; cwd?: string; timeout?: number },
): Promise<{ code: number; output: string }>;
