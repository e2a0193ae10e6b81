export interface Failure {
  name: string;
  message: string;
}

export declare function readReport(text: string | undefined): {
  passed: number;
  failed: number;
  failures: Failure[];
};
