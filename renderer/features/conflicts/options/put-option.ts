import { runCommand } from '#renderer/store/edit.ts';
import type { PatchOf } from '#src/base/with-patch.ts';
import { editOption } from '#src/commands/options/edit-option.ts';
import type { Option } from '#src/dossier/option.ts';

export function putOption({ id }: Option, patch: PatchOf<Omit<Option, 'id' | 'case' | 'order'>>): void {
  void runCommand(editOption, { id, patch });
}
