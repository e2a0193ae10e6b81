import { describeInEngines } from '@internal/browsers';
import { checkAChoice } from './checks/a-choice.ts';
import { checkAVoidChoice } from './checks/a-void-choice.ts';
import { checkAWithdrawal } from './checks/a-withdrawal.ts';
import { checkBeforeAChoice } from './checks/before-a-choice.ts';
import { useSite } from './support/visit.ts';

describeInEngines('consent from the question to the withdrawal', (given) => {
  const visit = useSite(given);
  checkBeforeAChoice(visit);
  checkAChoice(visit);
  checkAWithdrawal(visit);
  checkAVoidChoice(visit);
});
