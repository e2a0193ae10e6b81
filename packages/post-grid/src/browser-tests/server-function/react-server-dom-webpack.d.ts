/** React's own part of every framework with server components. It is published without types; this is as much as is used here. */
declare module 'react-server-dom-webpack/server.edge' {
  export function renderToReadableStream(model: unknown, clientModules: object): ReadableStream;
  export function decodeReply<Args>(body: string, serverModules: object): Promise<Args>;
  export function registerServerReference<Call>(call: Call, id: string, name: string): Call;
}

declare module 'react-server-dom-webpack/client.browser' {
  interface Options {
    callServer: (id: string, args: unknown[]) => Promise<unknown>;
  }
  export function createFromFetch<Result>(
    response: Promise<Response>,
    options: Options,
  ): Promise<Result>;
  export function encodeReply(args: unknown[]): Promise<string | FormData>;
}
