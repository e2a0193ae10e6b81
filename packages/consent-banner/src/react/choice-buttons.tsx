import type { ConsentChoice } from '../core/choice.ts';

/** The labels of the two buttons. */
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

export const defaultChoiceLabels: Required<ChoiceLabels> = {
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
};

interface ChoiceButtonsProps {
  labels: Required<ChoiceLabels>;
  classNames: { choices: string; button: string };
  /** Whether an endpoint takes the choice without JavaScript. */
  isForm: boolean;
  onChoose: (choice: ConsentChoice, button: HTMLButtonElement) => void;
}

/**
 * Refusing and granting: one component renders both, and no prop makes them differ (EDPB Cookie Banner Taskforce, 17 January 2023;
 * 11 CCR 7004). Renders a `<div>` with two `<button>`s.
 */
export function ChoiceButtons({ labels, classNames, isForm, onChoose }: ChoiceButtonsProps) {
  return (
    <div className={classNames.choices}>
      {(['none', 'all'] as const).map((choice) => (
        <button
          key={choice}
          className={classNames.button}
          type={isForm ? 'submit' : 'button'}
          name="choice"
          value={choice}
          data-broadsheet-event={`consent-${choice}`}
          onClick={(event) => {
            event.preventDefault();
            onChoose(choice, event.currentTarget);
          }}
        >
          {choice === 'all' ? labels.acceptAll : labels.rejectAll}
        </button>
      ))}
    </div>
  );
}
