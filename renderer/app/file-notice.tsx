import { CircleAlert } from 'lucide-react';
import { useState } from 'react';
import { showDialog } from '#renderer/store/dialogs.ts';
import { useStatus } from '#renderer/store/document.ts';
import { problemText } from '#renderer/store/problem-text.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { MergedNotice } from './merge/merged-notice.tsx';
import { DiskDialog } from './recovery/disk-dialog.tsx';
import css from './recovery/recovery.module.css';

/** [W6] Trouble with the open file stands above the screen until it is over; work goes on below it. */
export function FileNotice() {
  const text = useText();
  const disk = useStatus((status) => status.disk);
  const failure = useStatus((status) => status.problem);
  const [isOpen, setIsOpen] = useState(false);
  const merged = useStatus((status) => status.merged);
  const problem = disk ?? failure;
  if (problem === null) return merged === null ? null : <MergedNotice key={merged.seq} entry={merged} />;
  const isChanged = disk?.code === 'changed-on-disk';
  return (
    <div className={css.notice} role="alert">
      <Icon icon={CircleAlert} size={18} stroke={2} />
      <p>
        <b>{text.t(disk ? diskTitle(disk.code) : 'problems:disk.failedTitle')}</b> {problemText(text, problem)}
      </p>
      <Button size="sm" onPress={() => (isChanged ? showDialog({ kind: 'copy', path: null }) : setIsOpen(true))}>
        {text.t(disk ? 'problems:disk.choose' : 'problems:disk.show')}
      </Button>
      {isOpen && <DiskDialog problem={problem} isOnDisk={disk !== null} onClose={() => setIsOpen(false)} />}
    </div>
  );
}

function diskTitle(code: string) {
  return code === 'removed-on-disk' ? 'problems:disk.removedTitle' : 'problems:disk.changedTitle';
}
