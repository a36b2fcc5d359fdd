import { type Attack, gets } from './attack.ts';

const granted = (name: string): string =>
  `return (await navigator.permissions.query({ name: '${name}' })).state === 'granted'`;
/** Some devices must be asked for with a press of a key or button; without, the refusal would prove nothing. */
const soon = (promise: string): string =>
  `return await Promise.race([${promise}, new Promise((done) => setTimeout(done, 1000, false))])`;

/** What a page may ask of the machine. */
export const permissionAttacks: readonly Attack[] = [
  gets('notification', soon(`Notification.requestPermission().then((answer) => answer === 'granted')`)),
  gets('geolocation', granted('geolocation')),
  gets('camera', soon('navigator.mediaDevices.getUserMedia({ video: true }).then(() => true)')),
  gets('microphone', soon('navigator.mediaDevices.getUserMedia({ audio: true }).then(() => true)')),
  gets('camera-state', granted('camera')),
  gets('microphone-state', granted('microphone')),
  gets('display-capture', soon('navigator.mediaDevices.getDisplayMedia().then(() => true)')),
  gets('clipboard-read', soon('navigator.clipboard.readText().then(() => true)')),
  gets('clipboard-state', granted('clipboard-read')),
  gets('midi', soon('navigator.requestMIDIAccess({ sysex: true }).then(() => true)')),
  gets('usb', soon('navigator.usb.requestDevice({ filters: [] }).then(() => true)')),
  gets('hid', soon('navigator.hid.requestDevice({ filters: [] }).then((devices) => devices.length > 0)')),
  gets('serial', soon('navigator.serial.requestPort().then(() => true)')),
  gets('bluetooth', soon('navigator.bluetooth.requestDevice({ acceptAllDevices: true }).then(() => true)')),
  gets('idle-detection', soon(`IdleDetector.requestPermission().then((answer) => answer === 'granted')`)),
  gets('fonts', soon('queryLocalFonts().then((fonts) => fonts.length > 0)')),
  gets(
    'pointer-lock',
    `document.body.requestPointerLock(); await new Promise((done) => setTimeout(done, 300)); return document.pointerLockElement !== null`,
  ),
  gets('fullscreen', soon('document.body.requestFullscreen().then(() => true)')),
];
