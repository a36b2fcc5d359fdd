import { callHost } from '#renderer/bridge/current-host.ts';
import { appInfo } from './app-info.ts';

/**
 * [W75] The window over the whole screen, until the answer is called; `onLeft` is told when a person left it by the system's own way.
 * A browser does it itself, and takes Esc for that; a window of ours is asked of the host, since no page gets a permission.
 */
export function takeWholeScreen(onLeft: () => void): () => void {
  if (appInfo().door !== 'browser') {
    void callHost('window.fullScreen', { isOn: true });
    return () => void callHost('window.fullScreen', { isOn: false });
  }
  const changed = (): void => {
    if (document.fullscreenElement === null) onLeft();
  };
  if (document.fullscreenEnabled) void document.documentElement.requestFullscreen().catch(() => undefined);
  document.addEventListener('fullscreenchange', changed);
  return () => {
    document.removeEventListener('fullscreenchange', changed);
    if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined);
  };
}
