import type { ConsentChoice } from './core/choose.ts';
import * as parts from './parts.css.ts';

/** The words on the buttons. */
export interface ChoiceLabels {
  /**
   * Refuses everything that can be refused.
   * @default "Reject all"
   */
  rejectAll?: string;
  /**
   * Grants everything.
   * @default "Accept all"
   */
  acceptAll?: string;
}

interface ChoiceButtonsProps {
  labels: Required<ChoiceLabels>;
  /** Whether a server takes the choice when no script does. */
  isForm: boolean;
  /** Loads what a choice needs. */
  onApproach: () => void;
  onChoose: (choice: ConsentChoice, button: HTMLButtonElement) => Promise<void>;
}

/**
 * Refusing and granting: one component renders both, and nothing can be given to it that would make them differ
 * (EDPB Cookie Banner Taskforce, 17 January 2023; 11 CCR 7004). Renders a `<div>` with two `<button>`s.
 */
export function ChoiceButtons({ labels, isForm, onApproach, onChoose }: ChoiceButtonsProps) {
  return (
    <div className={parts.pair}>
      {(['none', 'all'] as const).map((choice) => (
        <button
          key={choice}
          className={parts.button}
          type={isForm ? 'submit' : 'button'}
          name="choice"
          value={choice}
          data-broadsheet-event={`consent-${choice}`}
          onPointerEnter={onApproach}
          onFocus={onApproach}
          onClick={(event) => {
            const button = event.currentTarget;
            event.preventDefault();
            // When the script cannot be loaded, the server takes the choice as it does without any.
            onChoose(choice, button).catch(() => isForm && button.form?.requestSubmit(button));
          }}
        >
          {choice === 'all' ? labels.acceptAll : labels.rejectAll}
        </button>
      ))}
    </div>
  );
}
