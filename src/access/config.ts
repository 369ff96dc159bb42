import type { Role } from './roles.ts';

/** How tokens of an identity provider are verified. */
export interface OidcConfig {
  /** `iss` of every token, letter by letter. */
  readonly issuer: string;
  /** One of these is in `aud`. */
  readonly audience: readonly string[];
  /** Where the provider's keys are, a JSON Web Key Set. */
  readonly keySet: string;
  /** Algorithms of signatures that are accepted: none that needs a shared secret. */
  readonly algorithms: readonly string[];
  /** The claim that names a person, the same for ever. */
  readonly nameClaim: string;
  /** The claim that holds roles; dots lead into objects. */
  readonly rolesClaim: string;
  /** Roles by what the provider calls them; null: it calls them as we do. */
  readonly roleNames: Readonly<Record<string, Role>> | null;
  /** The claim that holds the id of the supplier that somebody speaks for. */
  readonly supplierClaim: string;
}

/** How it is known who asks. */
export type AccessConfig =
  /** It is not asked: whoever reaches the server is its author, with every role. */
  | { readonly kind: 'open' }
  | {
      readonly kind: 'required';
      readonly oidc: OidcConfig | null;
      /** The file of API keys. */
      readonly apiKeys: string | null;
    };
