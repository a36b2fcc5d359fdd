import { X } from 'lucide-react';
import { useState } from 'react';
import { freshId } from '#renderer/store/fresh.ts';
import { useText } from '#renderer/store/settings.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { NumberField } from '#renderer/ui/controls/number-field.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { wholeEuros } from '#src/views/award/award-words.ts';
import css from '#renderer/features/award/award.module.css';
import {
  addFictitious,
  isPlaying,
  removeFictitious,
  stopPlaying,
  useAward,
} from '#renderer/features/award/award-state.ts';

/** A bid that nobody made, to see what it would do to the order. */
export function MadeUpCard() {
  const { t } = useText();
  const state = useAward();
  const { added } = state.play;
  const [name, setName] = useState('');
  const [price, setPrice] = useState<number | null>(null);
  const [quality, setQuality] = useState<number | null>(70);
  const isWhole = price !== null && price > 0 && quality !== null;
  const add = (): void => {
    if (!isWhole) return;
    const called = name.trim() || t('award:madeUp.first', { number: added.length + 1 });
    addFictitious({ id: freshId(), name: called, priceK: price / 1000, quality: quality / 100 });
    setName('');
  };
  return (
    <section className={css.card} aria-label={t('award:madeUp.title')}>
      <p className={css.lead}>
        <b>{t('award:madeUp.title')}.</b> {t('award:madeUp.text')}
      </p>
      <div className={css.form}>
        <TextField label={t('award:madeUp.name')} value={name} onChange={setName} />
        <NumberField label={t('award:madeUp.price')} unit="€" value={price} minValue={1} onChange={setPrice} />
        <NumberField
          label={t('award:madeUp.quality')}
          unit="%"
          value={quality}
          minValue={0}
          maxValue={100}
          onChange={setQuality}
        />
        <Button isDisabled={!isWhole} onPress={add}>
          {t('award:madeUp.add')}
        </Button>
      </div>
      <AddedBids />
      {isPlaying(state) && (
        <Button size="sm" onPress={stopPlaying}>
          {t('award:madeUp.stop')}
        </Button>
      )}
    </section>
  );
}

function AddedBids() {
  const text = useText();
  const { t } = text;
  const added = useAward((state) => state.play.added);
  return (
    <ul className={css.added}>
      {added.map(({ id, name: called, priceK, quality: part }) => (
        <li key={id}>
          <span>
            {called}{' '}
            <small className="num">
              {wholeEuros(text, priceK * 1000)} · {text.number(part * 100, 1)}%
            </small>
          </span>
          <IconButton
            icon={X}
            size="sm"
            label={t('award:madeUp.remove', { name: called })}
            onPress={() => removeFictitious(id)}
          />
        </li>
      ))}
    </ul>
  );
}
