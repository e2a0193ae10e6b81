export declare const root: string;
export declare function install(): Promise<void>;
export declare function fail(message: string): never;
