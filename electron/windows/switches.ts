/**
 * [X30] Switches that let another program at what the windows show, or take their protection away. Those that Electron
 * sets by itself (`allow-file-access-from-files`) can't be among them.
 */
export const dangerousSwitches = [
  'allow-running-insecure-content',
  'auth-negotiate-delegate-whitelist',
  'auth-server-whitelist',
  'browser-subprocess-path',
  'custom-devtools-frontend',
  'disable-extensions-except',
  'disable-site-isolation-trials',
  'disable-web-security',
  'enable-blink-features',
  'enable-logging',
  'gpu-launcher',
  'host-resolver-rules',
  'host-rules',
  'ignore-certificate-errors',
  'ignore-certificate-errors-spki-list',
  'inspect',
  'inspect-brk',
  'inspect-port',
  'js-flags',
  'load-extension',
  'log-file',
  'log-net-log',
  'proxy-auto-detect',
  'proxy-bypass-list',
  'proxy-pac-url',
  'proxy-server',
  'remote-allow-origins',
  'remote-debugging-address',
  'remote-debugging-pipe',
  'remote-debugging-port',
  'renderer-cmd-prefix',
  'single-process',
  'ssl-key-log-file',
  'unsafely-treat-insecure-origin-as-secure',
  'utility-cmd-prefix',
] as const;

/** [X31] Off: everything Chromium would look up on a network by itself. */
export const offlineSwitches: readonly (readonly [name: string, value?: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['no-proxy-server'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['dns-prefetch-disable'],
  ['no-pings'],
];

type CommandLine = {
  readonly hasSwitch: (name: string) => boolean;
  readonly appendSwitch: (name: string, value?: string) => void;
};

/**
 * [WR63] Chromium writes the fields for dates in the language it was started in, 28-11-2026 in Dutch. `settings` as they were
 * kept, null where they were not; another language in between counts from the next start.
 */
export function speak(commandLine: CommandLine, settings: string | null): void {
  if (commandLine.hasSwitch('lang')) return;
  const isEnglish = settings !== null && /"language":\s*"en"/.test(settings);
  commandLine.appendSwitch('lang', isEnglish ? 'en-GB' : 'nl');
}

/** The first dangerous switch this program was started with. */
export function refusedSwitch(commandLine: Pick<CommandLine, 'hasSwitch'>): string | undefined {
  return dangerousSwitches.find((name) => commandLine.hasSwitch(name));
}

export function goOffline(commandLine: Pick<CommandLine, 'appendSwitch'>): void {
  for (const [name, value] of offlineSwitches) commandLine.appendSwitch(name, value);
}
