import { describeInEngines } from '@internal/browsers';
import { checkCookieLimits } from './checks/cookie-limits.ts';
import { checkGrantAndRefuse } from './checks/grant-and-refuse.ts';
import { checkInvalidRecords } from './checks/invalid-records.ts';
import { checkMarkup } from './checks/markup.ts';
import { checkWithdrawal } from './checks/withdrawal.ts';
import { checkBanner } from './checks/banner.ts';
import { checkBeforeConsent } from './checks/before-consent.ts';
import { useSite } from './support/visit.ts';

describeInEngines('consent from the banner to the withdrawal', (given) => {
  const visit = useSite(given);
  checkBeforeConsent(visit);
  checkBanner(visit);
  checkGrantAndRefuse(visit);
  checkWithdrawal(visit);
  checkInvalidRecords(visit);
  checkCookieLimits(visit);
  checkMarkup(visit);
});
