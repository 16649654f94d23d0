import { PrimitiveError } from './primitive-error.ts';

/** Something would cost more than is left. */
export class BudgetError extends PrimitiveError<'primitives/budget'> {
  constructor(of: 'tokens' | 'money', wanted: number, left: number) {
    const message = `This needs ${wanted} of ${of}, and ${Math.max(0, left)} are left in the budget.`;
    super('primitives/budget', message, { retryable: false });
  }
}
