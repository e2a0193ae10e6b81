export declare const missingChromium: string;
export declare function chromiumCandidates(): string[];
export declare function isExecutable(file: string): boolean;
export declare function chromiumLaunchOptions(): {
  readonly executablePath: string;
  args: string[];
};
