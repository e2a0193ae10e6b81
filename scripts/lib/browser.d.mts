export declare const missingChromium: string;
export declare function chromiumCandidates(): string[];
export declare function chromiumLaunchOptions(): {
  readonly executablePath: string;
  args: string[];
};
