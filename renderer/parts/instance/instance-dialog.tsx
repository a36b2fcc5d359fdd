import { FileText } from 'lucide-react';
import { hideDialog } from '#renderer/store/dialogs.ts';
import {
  askInstance,
  pickInstance,
  solveInstance,
  stopInstance,
  takeInstance,
  useInstance,
} from '#renderer/store/instance.ts';
import { useProgress } from '#renderer/store/jobs.ts';
import { problemText } from '#renderer/store/problem-text.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { NumberField } from '#renderer/ui/controls/number-field.tsx';
import { DropZone } from '#renderer/ui/feedback/drop-zone.tsx';
import { ErrorNotice } from '#renderer/ui/feedback/error-notice.tsx';
import { ProgressBar } from '#renderer/ui/feedback/progress-bar.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import css from './instance.module.css';
import { InstanceResult } from './instance-result.tsx';

/** [PK70] A published instance, solved beside the dossier: so that anyone can check the solver against the literature. */
export function InstanceDialog() {
  const text = useText();
  const { t } = text;
  const { source, job, answer, problem } = useInstance();
  const close = (): void => {
    void stopInstance();
    hideDialog();
  };
  return (
    <Dialog
      title={t('instance:title')}
      size="md"
      isOpen
      onOpenChange={close}
      actions={
        <>
          <Button onPress={close}>{t('instance:close')}</Button>
          {source !== null && (
            <Button variant="primary" isDisabled={job !== null} onPress={() => void solveInstance()}>
              {t('instance:solve')}
            </Button>
          )}
        </>
      }
    >
      <DropZone
        className={css.zone}
        label={t('instance:drop')}
        isDisabled={job !== null}
        onFiles={([file]) => void takeInstance(file)}
      >
        <p>{t('instance:about')}</p>
        <div className={css.file}>
          <Button icon={FileText} isDisabled={job !== null} onPress={pickInstance}>
            {t(source === null ? 'instance:pick' : 'instance:pickOther')}
          </Button>
          {source !== null && <b className="ellipsis">{source.name}</b>}
        </div>
        <Asked />
        {job !== null && <Course job={job} name={source?.name ?? ''} />}
        {problem !== null && problem.code !== 'job-stopped' && (
          <ErrorNotice title={source?.name ?? ''}>{problemText(text, problem)}</ErrorNotice>
        )}
        {answer !== null && <InstanceResult answer={answer} isOld={job !== null} />}
      </DropZone>
    </Dialog>
  );
}

/** As whole parts of a hundred; an empty field is what it was at first. */
function Asked() {
  const { t } = useText();
  const { ratio, gap, seconds } = useInstance();
  return (
    <div className={css.asked}>
      <NumberField
        label={t('instance:ratio')}
        unit="%"
        value={Math.round(ratio * 1000) / 10}
        minValue={0}
        maxValue={100}
        onChange={(value) => askInstance({ ratio: (value ?? 50) / 100 })}
      />
      <NumberField
        label={t('instance:seconds')}
        unit={t('instance:secondsUnit')}
        value={seconds}
        minValue={1}
        maxValue={3600}
        onChange={(value) => askInstance({ seconds: value ?? 60 })}
      />
      <NumberField
        label={t('instance:gap')}
        unit="%"
        value={gap * 100}
        minValue={0}
        maxValue={100}
        onChange={(value) => askInstance({ gap: (value ?? 0) / 100 })}
      />
    </div>
  );
}

function Course({ job, name }: { job: string; name: string }) {
  const { t, number } = useText();
  const progress = useProgress(job);
  return (
    <ProgressBar
      label={t('instance:working', { name })}
      value={progress?.done ?? null}
      max={1}
      valueText={t('packageScreen:part', { part: number(Math.round((progress?.done ?? 0) * 100)) })}
      stopLabel={t('instance:stop')}
      onStop={() => void stopInstance()}
    />
  );
}
