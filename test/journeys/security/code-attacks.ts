import { type Attack, gets, leavesMark } from './attack.ts';

const element = (tag: string, field: string, value: string): string =>
  `const made = document.createElement('${tag}'); made.${field} = ${value}; document.body.append(made);`;

/** Text that becomes code. */
export const codeAttacks: readonly Attack[] = [
  leavesMark('eval', `eval('window.pwned = true')`),
  leavesMark('new-function', `new Function('window.pwned = true')()`),
  leavesMark('timer-text', `setTimeout('window.pwned = true', 0)`),
  leavesMark('inline-script', element('script', 'textContent', `'window.pwned = true'`)),
  leavesMark('inline-handler', element('div', 'innerHTML', `'<img src="nothing" onerror="window.pwned = true">'`)),
  leavesMark('javascript-link', `${element('a', 'href', `'javascript:void(window.pwned = true)'`)} made.click();`),
  leavesMark('data-script', element('script', 'src', `'data:text/javascript,window.pwned=true'`)),
  leavesMark('blob-script', element('script', 'src', `URL.createObjectURL(new Blob(['window.pwned = true']))`)),
  leavesMark('import-data', `await import('data:text/javascript,window.pwned=true')`),
  leavesMark('frame-srcdoc', element('iframe', 'srcdoc', `'<script>parent.pwned = true</' + 'script>'`)),
  leavesMark(
    'blob-worker',
    `new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))).onmessage = () => { window.pwned = true; }`,
  ),
  leavesMark('svg-script', element('div', 'innerHTML', `'<svg onload="window.pwned = true"></svg>'`)),
];

/** Ways into the program from a page of ours. */
export const bridgeAttacks: readonly Attack[] = [
  gets('node-in-page', `return ['require', 'process', 'module', 'Buffer', '__dirname'].some((name) => name in window)`),
  gets('electron-in-page', `return ['electron', 'ipcRenderer', 'electronAPI'].some((name) => name in window)`),
  gets('surplus-bridge', `return Object.keys(regie).join() !== 'call,listen,pathOf'`),
  gets(
    'change-bridge',
    `const { call } = regie; try { regie.call = 1; regie.extra = 1; } catch {} return regie.call !== call || 'extra' in regie`,
  ),
  gets('replace-bridge', `try { window.regie = { mine: true }; } catch {} return 'mine' in regie`),
  gets('delete-bridge', `try { delete window.regie; } catch {} return !('regie' in window)`),
  gets('escape-bridge', `return regie.call.constructor('return typeof process')() === 'object'`),
  gets('unknown-call', `return (await regie.call('app.quit', {})).ok`),
  gets('inherited-call', `return (await regie.call('constructor', {})).ok || (await regie.call('__proto__', {})).ok`),
  gets('surplus-argument', `return (await regie.call('settings.get', { path: '/etc/passwd' })).ok`),
  gets('wrong-argument', `return (await regie.call('settings.set', { theme: { toString: 'x' } })).ok`),
  gets(
    'prototype-key',
    `await regie.call('settings.set', JSON.parse('{"__proto__":{"theme":"dark"}}'));
     const { value } = await regie.call('settings.get', {}); return value.theme === 'dark' || 'theme' in {}`,
  ),
  gets('endless-argument', `return (await regie.call('dossiers.open', { path: 'x'.repeat(40e6), mode: 'normal' })).ok`),
  gets('no-dossier', `return (await regie.call('dossiers.open', { path: '/etc/passwd', mode: 'normal' })).ok`),
  gets(
    'unpicked-file',
    `return (await regie.call('dossiers.create', { title: 'x', path: '/tmp/regie-unpicked.regie' })).ok`,
  ),
  gets('unknown-session', `return (await regie.call('dossier.flush', { session: 'guess' })).ok`),
];
