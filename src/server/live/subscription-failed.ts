import type { GraphQLError } from 'graphql';

/** Ends a subscription with errors: nothing more comes. */
export class SubscriptionFailed extends Error {
  readonly errors: readonly GraphQLError[];

  constructor(errors: readonly GraphQLError[]) {
    super('the subscription has failed');
    this.name = 'SubscriptionFailed';
    this.errors = errors;
  }
}
