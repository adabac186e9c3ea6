// Generated from contract/openapi.yaml by `npm run docs`. Change the contract, not this file.

export interface paths {
    "/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a token
         * @description Three hosts are printed for the same call; see servers. Send the body as a form: a JSON body is reported to give 400. There is no refresh token for client credentials, so repeat the call. No Authorization and no X-Tallyfy-Client are asked for.
         *
         *     Note: client_id must be numeric, otherwise 401 invalid_client. Percent-encode the secret. Both answers to client_credentials and password carry token_type, expires_in and access_token; only password and refresh_token carry refresh_token.
         */
        post: operations["issueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{org}/users": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a member with the application token
         * @description Creates a member of the organization. role and timezone are optional. The success status is not stated by any page: accept every 2xx.
         *
         *     Note: An e-mail that already belongs to a member is expected to give 422 (inferred from 'must be unique'). A new full or light member uses a seat, so 409 SEAT_POOL_EXHAUSTED is possible (inferred; the docs name it for invite, role and enable). The older form of the third-party page shows the person without data around it: read both.
         */
        post: operations["provisionApplicationUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{org}/users/{email}/token": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description E-mail as one path segment, percent-encoded: '@' as %40, '+' as %2B, '/' as %2F. Some official clients leave '@' as it is; both forms name the same segment. */
                email: components["parameters"]["Email"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a token that acts as one member
         * @description Exchange the application token for a token of the member with this e-mail. No request body; no Content-Type is needed (one page lists it, the other does not). The answer is not wrapped in data.
         *
         *     Note: Encode the e-mail as one path segment (encodeURIComponent: '@' to %40, '+' to %2B, '/' to %2F). 404 means nobody has that e-mail, 422 means the person exists outside this organization. The client-credentials page of 2026-09-22 confirms the lifetime; the older form of the third-party page had 3600 for both tokens.
         */
        post: operations["issueUserToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Current user
         * @description Used by the official node and CLI as the credential test.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/organizations": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path?: never;
            cookie?: never;
        };
        /** Organizations of the current user */
        get: operations["listMyOrganizations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/me": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update own profile
         * @description Same body as updating a member, open to every member for their own profile.
         */
        put: operations["updateMe"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/me/tasks": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        /**
         * Tasks of the current user
         * @description Process and one-off tasks assigned to the token's user.
         */
        get: operations["listMyTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        /**
         * Organization
         * @description Note: users_count counts active people only; invited and disabled people are in the member list but not in this number.
         */
        get: operations["getOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/users": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        /**
         * Members of the organization
         * @description Active, invited and disabled people and the organization's bot.
         */
        get: operations["listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/users/invite": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite a member
         * @description Sends the invitation e-mail and returns the person with status invited. Non-admins cannot give the admin role and may invite only if the organization allows it.
         *
         *     Note: An e-mail that already belongs to a member gives 422. The invitation holds a seat from the start, so 409 SEAT_POOL_EXHAUSTED can come back. Documented limit of about 10 invitations and resends a day.
         */
        post: operations["inviteMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/users/{user_id}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Numeric member id. */
                user_id: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        /** One member */
        get: operations["getMember"];
        /**
         * Update a member
         * @description Note: first_name, last_name and timezone are required on every call. Bots cannot be edited; a person who is in several organizations can only edit themselves. E-mail and password have their own endpoints, which are not documented.
         */
        put: operations["updateMember"];
        post?: never;
        /**
         * Remove a member
         * @description Deactivates the person in this organization. Optional hand-over of the tasks.
         *
         *     Note: 400 for the bot and for the default administrator.
         */
        delete: operations["removeMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/users/{user_id}/role": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Numeric member id. */
                user_id: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        get?: never;
        /** Change a member's role */
        put: operations["updateMemberRole"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/users/{user_id}/disable": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Numeric member id. */
                user_id: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Disable a member
         * @description The method is DELETE. First half of the permanent deletion. No reassignment parameters are documented here, so open tasks stay with the person.
         *
         *     Note: Bots are refused with 'Bot users cannot be disabled.' (docs; the status is not given).
         */
        delete: operations["disableMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/users/{user_id}/enable": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Numeric member id. */
                user_id: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        get?: never;
        /** Enable a disabled member */
        put: operations["enableMember"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/users/{user_id}/to/guest": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Numeric member id. */
                user_id: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        get?: never;
        /** Turn a member into a guest */
        put: operations["convertMemberToGuest"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/users/{user_id}/delete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Numeric member id. */
                user_id: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a disabled member for good
         * @description Note: The member must be disabled first, otherwise 'Please disable the user before deletion.' (status not given, 400 assumed). Afterwards the last name ends in (Deleted) and the e-mail becomes <email>.deleted.<user id>.
         */
        delete: operations["permanentlyDeleteMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/users/{user_id}/tasks": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Numeric member id. */
                user_id: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        /** Tasks of a member */
        get: operations["listUserTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/guests": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        /** Guests */
        get: operations["listGuests"];
        put?: never;
        /**
         * Create a guest
         * @description Note: Addresses are checked by RFC and DNS: the staging live test had to avoid example.com. An address of a member is refused. 30 new guests an hour for the whole organization, then 429 RATE_LIMIT_EXCEEDED.
         */
        post: operations["createGuest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/guests/{email}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description E-mail as one path segment, percent-encoded: '@' as %40, '+' as %2B, '/' as %2F. Some official clients leave '@' as it is; both forms name the same segment. */
                email: components["parameters"]["Email"];
            };
            cookie?: never;
        };
        /**
         * One guest by e-mail
         * @description Note: Accept 200 and 201.
         */
        get: operations["getGuest"];
        /**
         * Update a guest
         * @description Note: Only associated_members is stored. The official node sends first_name and last_name, gets a 2xx and nothing changes.
         */
        put: operations["updateGuest"];
        post?: never;
        /**
         * Remove a guest
         * @description Note: An unknown address gives 422, not 404.
         */
        delete: operations["deleteGuest"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/guests/{email}/enable": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description E-mail as one path segment, percent-encoded: '@' as %40, '+' as %2B, '/' as %2F. Some official clients leave '@' as it is; both forms name the same segment. */
                email: components["parameters"]["Email"];
            };
            cookie?: never;
        };
        get?: never;
        /** Enable a guest */
        put: operations["enableGuest"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/guests/{email}/disable": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description E-mail as one path segment, percent-encoded: '@' as %40, '+' as %2B, '/' as %2F. Some official clients leave '@' as it is; both forms name the same segment. */
                email: components["parameters"]["Email"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Disable a guest
         * @description Note: 403 'Cannot disable guest with incomplete tasks' is a business rule, not a permission problem.
         */
        delete: operations["disableGuest"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/guests/{email}/to/member": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description E-mail as one path segment, percent-encoded: '@' as %40, '+' as %2B, '/' as %2F. Some official clients leave '@' as it is; both forms name the same segment. */
                email: components["parameters"]["Email"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn a guest into a member
         * @description Note: Needs a seat, so 409 SEAT_POOL_EXHAUSTED is likely possible (inferred).
         */
        post: operations["convertGuestToMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/guests/{guest_code}/tasks": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Last path segment of the guest's link. */
                guest_code: components["parameters"]["GuestCode"];
            };
            cookie?: never;
        };
        /**
         * Tasks of a guest
         * @description Note: guest_code is the last path segment of the guest's link, not the numeric id and not the e-mail. The numeric id gives 404 (measured 2026-09-01).
         */
        get: operations["listGuestTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/guests/{email}/form-field/value": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description E-mail as one path segment, percent-encoded: '@' as %40, '+' as %2B, '/' as %2F. Some official clients leave '@' as it is; both forms name the same segment. */
                email: components["parameters"]["Email"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Store a form value as a guest
         * @description Note: Guests may write a value that was never stored; the member route needs a stored one.
         */
        post: operations["setGuestFormFieldValue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/groups": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        /** Groups */
        get: operations["listGroups"];
        put?: never;
        /**
         * Create a group
         * @description Note: description is required and may not be blank; the CLI leaves it out when the flag is missing and gets 422.
         */
        post: operations["createGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/groups/{group_id}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Group id. */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /** One group */
        get: operations["getGroup"];
        /**
         * Update a group
         * @description Note: members and guests replace the whole list.
         */
        put: operations["updateGroup"];
        post?: never;
        /** Delete a group */
        delete: operations["deleteGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/tags": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        /** Tags */
        get: operations["listTags"];
        put?: never;
        /** Create a tag */
        post: operations["createTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/tags/{tag_id}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Tag id. */
                tag_id: components["parameters"]["TagId"];
            };
            cookie?: never;
        };
        /** One tag */
        get: operations["getTag"];
        /** Update a tag */
        put: operations["updateTag"];
        post?: never;
        /** Delete a tag */
        delete: operations["deleteTag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists/tags": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tag a template or a process
         * @description One endpoint for both object kinds.
         *
         *     Note: An archived template or process gives 422 'Subject not found'.
         */
        post: operations["attachTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists/tags/{association_id}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Id of the tag association. */
                association_id: components["parameters"]["AssociationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a tag from an object
         * @description Note: The id is that of the association, read from the object with with=tags.
         */
        delete: operations["detachTag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/folders": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        /** Folders */
        get: operations["listFolders"];
        put?: never;
        /**
         * Create a folder
         * @description Note: Without folder_type=run the folder is a template folder for ever; the official node cannot make a process folder.
         */
        post: operations["createFolder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/folders/{folder_id}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Folder id. */
                folder_id: components["parameters"]["FolderId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Update a folder */
        put: operations["updateFolder"];
        post?: never;
        /** Delete a folder */
        delete: operations["deleteFolder"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/folders/add-object": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a process or template into a folder
         * @description Note: Tallyfy's node uses this for processes only; for a template it sets folder_id with a template update (title required).
         */
        post: operations["addToFolder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/folders-objects/{folder_object_id}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Integer id of the folder relation. */
                folder_object_id: components["parameters"]["FolderObjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take an object out of a folder */
        delete: operations["removeFromFolder"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        /** Templates */
        get: operations["listTemplates"];
        put?: never;
        /**
         * Create a template
         * @description Note: type is required.
         */
        post: operations["createTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists/{checklist_id}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
            };
            cookie?: never;
        };
        /**
         * One template
         * @description Note: An archived template gives 404.
         */
        get: operations["getTemplate"];
        /**
         * Update a template
         * @description Note: title is required. users and groups are emptied when they are left out; prerun replaces the whole list of kick-off fields. Every other key that is left out stays as it is.
         */
        put: operations["updateTemplate"];
        post?: never;
        /**
         * Archive a template
         * @description Note: The official clients call this delete, but it archives; reading the template afterwards gives 404. It also removes what embeds this template from the texts of every other template and step, for good: restoring does not bring that back. Running processes keep theirs.
         */
        delete: operations["archiveTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists/{checklist_id}/delete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete an archived template for good
         * @description Note: Refused unless archived first; which status is used is not stated.
         */
        delete: operations["deleteTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists/{checklist_id}/restore": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Restore an archived template
         * @description Note: Brings the template back, not what embedded it in others.
         */
        put: operations["restoreTemplate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists/{checklist_id}/clone": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Copy a template */
        post: operations["cloneTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists/{checklist_id}/publish": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Publish the draft of a template */
        put: operations["publishTemplate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists/{checklist_id}/steps": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
            };
            cookie?: never;
        };
        /**
         * Steps of a template
         * @description Note: Not in the order of position (a page of 22 steps began 1, 8, 9, 12): sort.
         */
        get: operations["listSteps"];
        put?: never;
        /**
         * Add a step
         * @description Note: checklist_id must be repeated in the body. position is dropped and the step goes to the end. allow_guest_owners, is_soft_start_date and assign_run_starter are true unless sent as false.
         */
        post: operations["createStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists/{checklist_id}/steps/{step_id}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
                /** @description Step id (timeline id). */
                step_id: components["parameters"]["StepId"];
            };
            cookie?: never;
        };
        /** One step */
        get: operations["getStep"];
        /**
         * Update a step
         * @description Note: title is required; assignees, guests and groups are emptied when left out. A body of exactly {position} is accepted without a title and detaches everybody. tags, folders, captures, alias and roles are dropped.
         */
        put: operations["updateStep"];
        post?: never;
        /**
         * Delete a step
         * @description Note: Cannot be undone. Refused while an automation rule names the step (as condition or target, also in deleted actions that no answer shows) or another step of any template counts its deadline from it; the two messages are in the examples, the status is not stated.
         */
        delete: operations["deleteStep"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists/{checklist_id}/form-fields": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
            };
            cookie?: never;
        };
        /** Kick-off and step fields of a template */
        get: operations["listTemplateFormFields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists/{checklist_id}/preruns/{field_id}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
                /** @description Form field or kick-off field id (timeline id). */
                field_id: components["parameters"]["FieldId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a kick-off field
         * @description Kick-off fields are added and changed with a template update (read prerun, edit, put it back).
         *
         *     Note: Every collected answer of the field goes with it, in all processes. Rules that use it: as for a field of a step (older text 403, newer text 204 and the conditions are silently removed).
         */
        delete: operations["deleteKickoffField"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists/{checklist_id}/steps/{step_id}/captures": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
                /** @description Step id (timeline id). */
                step_id: components["parameters"]["StepId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a form field to a step
         * @description Note: required must be sent; help text goes into guidance.
         */
        post: operations["createStepField"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists/{checklist_id}/steps/{step_id}/captures/{field_id}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
                /** @description Step id (timeline id). */
                step_id: components["parameters"]["StepId"];
                /** @description Form field or kick-off field id (timeline id). */
                field_id: components["parameters"]["FieldId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update a form field
         * @description Note: Send label, field_type and required, plus options or columns for the types that have them. field_type can be changed in place (MCP; rules are kept in step): a change to dropdown, radio or multiselect needs options, one to table needs columns. The official n8n node calls the type immutable. id and alias never change.
         */
        put: operations["updateStepField"];
        post?: never;
        /**
         * Delete a form field
         * @description Note: Every collected answer of the field is deleted with it: never delete and recreate a field to change it. Rules that use the field: the older MCP text says 403; the newer one says that nothing stops it, the answer is 204 and every condition on the field is silently removed from its rule. Look at the rules first.
         */
        delete: operations["deleteStepField"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists/{checklist_id}/steps/{step_id}/captures/{field_id}/move-out": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
                /** @description Step id (timeline id). */
                step_id: components["parameters"]["StepId"];
                /** @description Form field or kick-off field id (timeline id). */
                field_id: components["parameters"]["FieldId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Move a form field to another step */
        put: operations["moveStepField"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists/{checklist_id}/automated-actions": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an automation rule
         * @description Note: A rule with a show action hides its step at launch until it fires; no second rule is needed. An assignment with neither assignees nor a field answers 500 instead of 422 (measured on staging, 2026-09-02). condition_logic at the top is dropped.
         */
        post: operations["createAutomation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists/{checklist_id}/automated-actions/{automation_id}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
                /** @description Automation rule id. */
                automation_id: components["parameters"]["AutomationId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update an automation rule
         * @description Note: Replaces both lists by id: a stored condition or action that is not sent again with its id is deleted for good, 200, without a word. Leaving out conditions or then_actions is 422. Read the rule with the template, change it, send all of it.
         */
        put: operations["updateAutomation"];
        post?: never;
        /** Delete an automation rule */
        delete: operations["deleteAutomation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists/{checklist_id}/comment": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Comment on a template
         * @description Only the path is published (term table of the integration guide); the body is inferred from the task endpoint.
         */
        post: operations["commentOnTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists/{checklist_id}/problem": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report an issue on a template
         * @description Only the path is published (term table of the integration guide); the body is inferred from the task endpoint.
         */
        post: operations["reportTemplateIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists/{checklist_id}/resolved-threads": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resolve an issue on a template
         * @description Only the path is published (term table of the integration guide); the body is inferred from the task endpoint.
         */
        post: operations["resolveTemplateIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/runs": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        /**
         * Processes
         * @description Note: *_since style cursors are ignored; poll with sort=-created_at.
         */
        get: operations["listRuns"];
        put?: never;
        /**
         * Launch a process
         * @description Note: checklist_id, not template_id. prerun is an object keyed by field id; keys that match nothing are dropped and the answer is still 201. There is no dedupe key: retrying a timed-out launch can start a second process. Missing required kick-off fields give 422. Standard members need the launch permission of the template, else 403; administrators and its owner do not. Drafts are refused (status not stated). A step without assignees goes to who launches, unless its assign_run_starter is false; owners given here, guests alone too, take that place. A step that the template lacks is 422.
         */
        post: operations["launchRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/runs/{run_id}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Process id. */
                run_id: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        /**
         * One process
         * @description Note: with=checklist gives the version of the template that the process was launched from, with its automated_actions; GET checklists/{checklist_id} gives the current one (measured on staging, 2026-09-29).
         */
        get: operations["getRun"];
        /**
         * Update a process
         * @description Note: Leaving out users and groups detaches everybody, although the docs say to send only what changes. Seen on the production API on 2026-07-21. Read the run first and send both lists back. Saving prerun changes what the process shows and applies no rule: see complete-prerun.
         */
        put: operations["updateRun"];
        post?: never;
        /**
         * Archive a process
         * @description Tasks, threads and files are archived with it.
         */
        delete: operations["archiveRun"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/runs/{run_id}/activate": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Process id. */
                run_id: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Restore an archived process */
        put: operations["activateRun"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/runs/{run_id}/delete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Process id. */
                run_id: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete an archived process for good
         * @description Note: Must be archived first: 422, or 404.
         */
        delete: operations["deleteRun"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/runs/{run_id}/complete-prerun": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Process id. */
                run_id: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark the kick-off form complete
         * @description Last of three calls that change kick-off answers of a running process: reopen the form (DELETE here), save the answers (PUT of the process with prerun), complete it (POST here). Saving alone applies no rule. No body.
         *
         *     Note: Rules with a condition on a kick-off field are looked at again. Deadline, show and hide actions follow the new answers, also those that ran before; reopen, assignment and webhook actions run once in a process. A task whose work has begun is never hidden, and one with deadline_set_by_hand keeps its date. On a form that is complete already nothing happens. This is the text of the newest docs page (undated); a page of 2026-09-16 says that no rule runs twice in a process, so older servers may apply nothing.
         */
        post: operations["completeKickoff"];
        /**
         * Reopen the kick-off form
         * @description Clears prerun_completed_at and prerun_completed_by and sets the process to active, a completed one too. No body; no rule is looked at.
         */
        delete: operations["reopenKickoff"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/runs/{run_id}/export": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Process id. */
                run_id: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Export a process */
        post: operations["exportRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/runs/{run_id}/form-fields": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Process id. */
                run_id: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        /**
         * Form fields of a process
         * @description Note: data is an object with form_fields here, while the template variant returns a list.
         */
        get: operations["listRunFormFields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/runs/{run_id}/update-tasks": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Process id. */
                run_id: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update several tasks of a process
         * @description Only the path is published, together with the fact that a deadline changed here counts as set by hand. The body is not published.
         */
        put: operations["bulkUpdateRunTasks"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/runs/{run_id}/tasks": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Process id. */
                run_id: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        /**
         * Tasks of a process
         * @description Note: Tasks hidden by rules come back with status auto-skipped; active-visible leaves them out (and the completed ones), the filter auto-skipped does the opposite of what it says. Served by a read replica: right after a launch or a create the list can be empty or short. An empty list after a successful create is a failed read; read again.
         */
        get: operations["listRunTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/runs/{run_id}/tasks/{task_id}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Process id. */
                run_id: components["parameters"]["RunId"];
                /** @description Task id. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        /** One task of a process */
        get: operations["getRunTask"];
        /**
         * Update a task of a process
         * @description Also the way to save form answers: taskdata keyed by field id.
         *
         *     Note: Leaving owners out is safe; a partial owners object empties the missing lists. status is dropped with a 200. Setting deadline marks the date as set by hand (deadline_set_by_hand); sending the date that the task has does not. Completed tasks are refused.
         */
        put: operations["updateRunTask"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/runs/{run_id}/tasks/{task_id}/automatic-deadline": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Process id. */
                run_id: components["parameters"]["RunId"];
                /** @description Task id. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        /**
         * The deadline a task would have by its rules
         * @description Only reads. source says where the date comes from, the first that applies: automation (the rule that set it last, while its conditions hold), step (the step that it counts from), launch. reason is a sentence for people.
         *
         *     Note: 422 for a one-off task, a task that is not of a template step, a completed task. New; may be missing on older servers.
         */
        get: operations["getAutomaticDeadline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/runs/{run_id}/tasks/{task_id}/reset-deadline": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Process id. */
                run_id: components["parameters"]["RunId"];
                /** @description Task id. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a deadline back to its rules
         * @description Sets the deadline to the automatic one, clears deadline_set_by_hand, and moves the tasks that count from this one. No body. Repeating it is safe: deadline_reset is false when nothing was set by hand.
         *
         *     Note: 422 as for automatic-deadline, and when the caller may not update the task. New; may be missing on older servers. The web app has no button for it.
         */
        post: operations["resetDeadline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/runs/{run_id}/completed-tasks": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Process id. */
                run_id: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete a task of a process
         * @description Note: A process task is completed only here. Save required answers first, otherwise 422. Approval tasks need is_approved. Completing twice fires webhooks and e-mails twice. A process in status issue refuses changes.
         */
        post: operations["completeRunTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/runs/{run_id}/completed-tasks/{task_id}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Process id. */
                run_id: components["parameters"]["RunId"];
                /** @description Task id. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Reopen a task of a process
         * @description Note: The connector swagger says POST here; that is wrong. The web app asks for a reason and posts it as a comment; the API does not want one.
         */
        delete: operations["reopenRunTask"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/runs/{run_id}/comment": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Process id. */
                run_id: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Comment on a process
         * @description Only the path is published (term table of the integration guide); the body is inferred from the task endpoint.
         */
        post: operations["commentOnRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/runs/{run_id}/problem": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Process id. */
                run_id: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report an issue on a process
         * @description Only the path is published (term table of the integration guide); the body is inferred from the task endpoint. While an issue is open the process has status issue and its tasks cannot change.
         */
        post: operations["reportRunIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/runs/{run_id}/resolved-threads": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Process id. */
                run_id: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resolve an issue on a process
         * @description Only the path is published (term table of the integration guide); the body is inferred from the task endpoint.
         */
        post: operations["resolveRunIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/tasks": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        /** All tasks of the organization */
        get: operations["listTasks"];
        put?: never;
        /**
         * Create a one-off task
         * @description Note: title, task_type, owners and deadline are required. The connector swagger has an older path under /processes/micro-functions that wants name instead of title. A fan-out answers with run_id (read by the MCP server) or only run.id (docs): take either. The tasks of the container may not be listed yet.
         */
        post: operations["createTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/tasks/{task_id}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Task id. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        /**
         * One task
         * @description Serves one-off tasks and process tasks. The answer of a process task carries run_id, which search hits lack.
         */
        get: operations["getTask"];
        /**
         * Update a one-off task
         * @description Note: title, deadline and owners are mandatory; the official node always sends owners and clears assignees that the user did not fill in. status is dropped with a 200.
         */
        put: operations["updateTask"];
        post?: never;
        /**
         * Archive a one-off task
         * @description Note: Tasks without run_id only, otherwise refused with 'Cannot delete linked tasks.' (status not stated). The official node calls this delete.
         */
        delete: operations["archiveTask"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/tasks/{task_id}/restore": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Task id. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Restore an archived one-off task */
        put: operations["restoreTask"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/tasks/{task_id}/delete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Task id. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a one-off task for good
         * @description Note: Deletes the task, its fields and their answers. Does not ask whether the task belongs to a process (MCP), so look first. Refused unless the caller is an administrator or made the task.
         */
        delete: operations["deleteTask"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/tasks/{task_id}/clone": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Task id. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Copy a task */
        post: operations["cloneTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/completed-tasks": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete a one-off task
         * @description Note: Only for tasks without run_id: any other gives 404 here, also a one-off task that belongs to a process. Route by run_id, not by is_oneoff_task.
         */
        post: operations["completeTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/completed-tasks/{task_id}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Task id. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Reopen a one-off task
         * @description Note: Only for tasks without run_id; see completeTask. The web app asks for a reason and posts it as a comment, and the MCP server does the same; the API does not want one.
         */
        delete: operations["reopenTask"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/tasks/{task_id}/captures": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Task id. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Save one form value (older way)
         * @deprecated
         * @description Two tutorial pages show it; no official client uses it. Prefer taskdata in the task update.
         */
        post: operations["setTaskCapture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/form-field/value": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change a stored form value
         * @deprecated
         * @description Note: id is the id of an already stored value. With a field id the live API answered 500 (the test expects a 422 in future). Prefer taskdata.
         */
        put: operations["setFormFieldValue"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/tasks/{task_id}/comment": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Task id. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Comment on a task
         * @description Works for process and one-off tasks. There is no list route: read threads with the task.
         *
         *     Note: Hidden from guests unless state says otherwise. 120 comments an hour for the whole organization, then 429 RATE_LIMIT_EXCEEDED. Mentions are writes: +address can create a guest.
         */
        post: operations["createComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/tasks/{task_id}/comment/{comment_id}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Task id. */
                task_id: components["parameters"]["TaskId"];
                /** @description Thread id. */
                comment_id: components["parameters"]["CommentId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Change a comment */
        put: operations["updateComment"];
        post?: never;
        /** Delete a comment */
        delete: operations["deleteComment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/tasks/{task_id}/bot-comment": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Task id. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Comment as the bot */
        post: operations["createBotComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/tasks/{task_id}/problem": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Task id. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report an issue on a task
         * @description Note: A task with an open problem cannot be completed.
         */
        post: operations["reportIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/tasks/{task_id}/resolved-threads": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Task id. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Resolve an issue on a task */
        post: operations["resolveIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/file": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file
         * @description Note: The file part is called name in the upload page and by the MCP server, and file in the Postman page. subject_type is case sensitive: Checklist for a kick-off field, Task for a task with is_oneoff_task true (subject_id its own id, neither step_id nor checklist_id, also when it belongs to a process), Run for every other task (with step_id and checklist_id). The upload alone does not fill a file field: put the returned object into taskdata or prerun afterwards. A 5xx may come after the file was stored: do not repeat.
         */
        post: operations["uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/assets": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file (same handler)
         * @description The MCP server uploads here; measured on staging. For a task of a process the answer names the task as subject, reading the file later names the process.
         */
        post: operations["uploadAsset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/file/{asset_id}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description File (asset) id. */
                asset_id: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        /**
         * File content, inline
         * @description Note: Reported to give 404 for files of processes; use the dl variant. It rebuilds the place from the version of the template (MCP).
         */
        get: operations["viewFile"];
        put?: never;
        post?: never;
        /**
         * Delete record and file
         * @description Note: Organization logos are refused.
         */
        delete: operations["deleteFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/file/{asset_id}/dl": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description File (asset) id. */
                asset_id: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        /**
         * File content, as download
         * @description Note: Always application/octet-stream. Writes an entry to the audit feed.
         */
        get: operations["downloadFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/assets/{asset_id}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description File (asset) id. */
                asset_id: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        /** File metadata */
        get: operations["getAsset"];
        put?: never;
        post?: never;
        /** Archive the record only */
        delete: operations["archiveAsset"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/search": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        /**
         * Search
         * @description Note: Task hits do not carry run_id.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/text-templates": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        /**
         * Snippets
         * @description Saved texts that rich text can point at by their numeric id. Rows beside the id, and pages, are not published.
         */
        get: operations["listTextTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/activity-feeds": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        /**
         * Audit feed
         * @description Note: verb and type take only the listed values. The checks of automation rules (type execution, verb executed or execution_fail) cannot be asked for: read the feed of a process (entity_type run) and filter. Newest first without sort. per_page 100 works (measured).
         */
        get: operations["listActivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/activity-feed/{activity_id}/undo": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Id of a row of the audit feed. */
                activity_id: components["parameters"]["ActivityId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Undo what a row of the audit feed tells
         * @description The path says activity-feed, the list says activity-feeds. Published for one case: undoing a deadline change of a process brings back the date and the mark set by hand. undoable on the row says whether it can be done.
         */
        put: operations["undoActivity"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/custom-field-keys": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        /** Custom field definitions */
        get: operations["listCustomFieldKeys"];
        put?: never;
        /**
         * Define a custom field
         * @description Note: key, applies_to, field_type and key_type cannot change later.
         */
        post: operations["createCustomFieldKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/runs/{run_id}/custom-fields": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Process id. */
                run_id: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        /** Custom field values of a process */
        get: operations["getRunCustomFields"];
        /** Replace the custom field values of a process */
        put: operations["putRunCustomFields"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/runs/{run_id}/custom-fields/{key}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Process id. */
                run_id: components["parameters"]["RunId"];
                /** @description Custom field key. */
                key: components["parameters"]["CustomFieldKeyPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove one custom field value of a process */
        delete: operations["deleteRunCustomField"];
        options?: never;
        head?: never;
        /** Set one custom field value of a process */
        patch: operations["patchRunCustomField"];
        trace?: never;
    };
    "/organizations/{org}/runs/{run_id}/tasks/{task_id}/custom-fields": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Process id. */
                run_id: components["parameters"]["RunId"];
                /** @description Task id. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        /** Custom field values of a task */
        get: operations["getRunTaskCustomFields"];
        /** Replace the custom field values of a task */
        put: operations["putRunTaskCustomFields"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/runs/{run_id}/tasks/{task_id}/custom-fields/{key}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Process id. */
                run_id: components["parameters"]["RunId"];
                /** @description Task id. */
                task_id: components["parameters"]["TaskId"];
                /** @description Custom field key. */
                key: components["parameters"]["CustomFieldKeyPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove one custom field value of a task */
        delete: operations["deleteRunTaskCustomField"];
        options?: never;
        head?: never;
        /** Set one custom field value of a task */
        patch: operations["patchRunTaskCustomField"];
        trace?: never;
    };
    "/organizations/{org}/users/{user_id}/custom-fields": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Numeric member id. */
                user_id: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        /** Custom field values of a member */
        get: operations["getMemberCustomFields"];
        /** Replace the custom field values of a member */
        put: operations["putMemberCustomFields"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/users/{user_id}/custom-fields/{key}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Numeric member id. */
                user_id: components["parameters"]["UserIdPath"];
                /** @description Custom field key. */
                key: components["parameters"]["CustomFieldKeyPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove one custom field value of a member */
        delete: operations["deleteMemberCustomField"];
        options?: never;
        head?: never;
        /** Set one custom field value of a member */
        patch: operations["patchMemberCustomField"];
        trace?: never;
    };
    "/organizations/{org}/guests/{guest_code}/custom-fields": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Last path segment of the guest's link. */
                guest_code: components["parameters"]["GuestCode"];
            };
            cookie?: never;
        };
        /** Custom field values of a guest */
        get: operations["getGuestCustomFields"];
        /** Replace the custom field values of a guest */
        put: operations["putGuestCustomFields"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/guests/{guest_code}/custom-fields/{key}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Last path segment of the guest's link. */
                guest_code: components["parameters"]["GuestCode"];
                /** @description Custom field key. */
                key: components["parameters"]["CustomFieldKeyPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove one custom field value of a guest */
        delete: operations["deleteGuestCustomField"];
        options?: never;
        head?: never;
        /** Set one custom field value of a guest */
        patch: operations["patchGuestCustomField"];
        trace?: never;
    };
    "/organizations/{org}/folders/{folder_id}/custom-fields": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Folder id. */
                folder_id: components["parameters"]["FolderId"];
            };
            cookie?: never;
        };
        /** Custom field values of a folder */
        get: operations["getFolderCustomFields"];
        /** Replace the custom field values of a folder */
        put: operations["putFolderCustomFields"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/folders/{folder_id}/custom-fields/{key}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Folder id. */
                folder_id: components["parameters"]["FolderId"];
                /** @description Custom field key. */
                key: components["parameters"]["CustomFieldKeyPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove one custom field value of a folder */
        delete: operations["deleteFolderCustomField"];
        options?: never;
        head?: never;
        /** Set one custom field value of a folder */
        patch: operations["patchFolderCustomField"];
        trace?: never;
    };
    "/organizations/{org}/tags/{tag_id}/custom-fields": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Tag id. */
                tag_id: components["parameters"]["TagId"];
            };
            cookie?: never;
        };
        /** Custom field values of a tag */
        get: operations["getTagCustomFields"];
        /** Replace the custom field values of a tag */
        put: operations["putTagCustomFields"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/tags/{tag_id}/custom-fields/{key}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Tag id. */
                tag_id: components["parameters"]["TagId"];
                /** @description Custom field key. */
                key: components["parameters"]["CustomFieldKeyPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove one custom field value of a tag */
        delete: operations["deleteTagCustomField"];
        options?: never;
        head?: never;
        /** Set one custom field value of a tag */
        patch: operations["patchTagCustomField"];
        trace?: never;
    };
    "/organizations/{org}/checklists/{checklist_id}/custom-fields": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
            };
            cookie?: never;
        };
        /** Custom field values of a template */
        get: operations["getTemplateCustomFields"];
        /**
         * Replace the custom field values of a template
         * @description Template-side objects have no single-key PATCH.
         */
        put: operations["putTemplateCustomFields"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists/{checklist_id}/steps/{step_id}/custom-fields": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
                /** @description Step id (timeline id). */
                step_id: components["parameters"]["StepId"];
            };
            cookie?: never;
        };
        /** Custom field values of a step */
        get: operations["getStepCustomFields"];
        /**
         * Replace the custom field values of a step
         * @description Template-side objects have no single-key PATCH.
         */
        put: operations["putStepCustomFields"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists/{checklist_id}/steps/{step_id}/captures/{field_id}/custom-fields": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
                /** @description Step id (timeline id). */
                step_id: components["parameters"]["StepId"];
                /** @description Form field or kick-off field id (timeline id). */
                field_id: components["parameters"]["FieldId"];
            };
            cookie?: never;
        };
        /** Custom field values of a form field */
        get: operations["getStepFieldCustomFields"];
        /**
         * Replace the custom field values of a form field
         * @description Template-side objects have no single-key PATCH.
         */
        put: operations["putStepFieldCustomFields"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/checklists/{checklist_id}/preruns/{field_id}/custom-fields": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
                /** @description Form field or kick-off field id (timeline id). */
                field_id: components["parameters"]["FieldId"];
            };
            cookie?: never;
        };
        /** Custom field values of a kick-off field */
        get: operations["getKickoffFieldCustomFields"];
        /**
         * Replace the custom field values of a kick-off field
         * @description Template-side objects have no single-key PATCH.
         */
        put: operations["putKickoffFieldCustomFields"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/watchers": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        /**
         * Watchers
         * @description Note: The backend part is still being rolled out; expect 404 or 422 on organizations without it.
         */
        get: operations["listWatchers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/users/{user_id}/add-watcher": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Numeric member id. */
                user_id: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Subscribe a webhook to organization events
         * @description user_id is the caller's own id (from /me). One subscription receives all events of the organization; filter on the receiver's side.
         *
         *     Note: 403 for non-admins; the official trigger turns that into a hint.
         */
        post: operations["addWatcher"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{org}/remove-watcher/{watcher_id}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Watcher id. */
                watcher_id: components["parameters"]["WatcherId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Unsubscribe */
        delete: operations["removeWatcher"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/processes/micro-functions/organizations/{org}/tasks": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a one-off task (connector path)
         * @deprecated
         * @description Note: Wants name, not title; owners is optional here.
         */
        post: operations["legacyCreateTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/processes/micro-functions/organizations/{org}/tasks/{task_id}/edit-deadline": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Task id. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change a deadline (connector path)
         * @deprecated
         * @description Note: The key is Deadline with a capital.
         */
        put: operations["legacyEditDeadline"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/processes/micro-functions/organizations/{org}/tasks/{task_id}/remove-guest/{guest}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Task id. */
                task_id: components["parameters"]["TaskId"];
                /** @description Guest e-mail. */
                guest: components["parameters"]["LegacyGuest"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Unassign a guest (connector path)
         * @deprecated
         */
        put: operations["legacyRemoveGuest"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/processes/micro-functions/organizations/{org}/tasks/{task_id}/remove-assignee/{member}": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Task id. */
                task_id: components["parameters"]["TaskId"];
                /** @description Member id. */
                member: components["parameters"]["LegacyMember"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Unassign a member (connector path)
         * @deprecated
         */
        put: operations["legacyRemoveAssignee"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/processes/micro-functions/organizations/{org}/blueprints/{blueprint}/steps/{step_id}/edit-step-type": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id. */
                blueprint: components["parameters"]["LegacyBlueprint"];
                /** @description Step id (timeline id). */
                step_id: components["parameters"]["StepId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Who must complete a step (connector path)
         * @deprecated
         */
        put: operations["legacyEditStepType"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    process: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Process launched or completed
         * @description Sent to the URL stored on the template. The body does not name the event: tell them apart by status and completed_at.
         */
        post: operations["onProcess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    task: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Task completed
         * @description Sent to the URL of the step, or of the template when the step has none; one-off tasks have their own webhook key.
         */
        post: operations["onTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    organizationEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Organization event
         * @description Sent to the URL of an organization watcher. The official trigger reads only event; the other keys are not published.
         */
        post: operations["onOrganizationEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description Identifier of every object except members, guests, folder relations and custom activity rows: 32 lower-case hexadecimal characters, no hyphens.
         * @example 1f0c7a52b9e34d6a8c5d2e7f90ab13c4
         */
        HexId: string;
        /**
         * @description Numeric member id.
         * @example 20101
         */
        UserId: number;
        /** @description Member id in a request. Numbers are the documented form; the official n8n node sends numeric strings on task owners and the staging API accepted them. */
        UserIdInput: number | string;
        /**
         * @description Response date. Mostly ISO 8601 in UTC (with or without milliseconds, 'Z' or '+00:00'). The audit feed and some guest fields come as 'YYYY-MM-DD HH:MM:SS' without a zone: that is UTC, never local time. Webhooks may carry 'd/m/Y h:i A T' by an organization setting. Parse leniently.
         * @example 2026-07-01T14:30:00.000Z
         * @example 2026-09-29 21:00:21
         */
        Timestamp: string | null;
        /**
         * @description Request date. 'YYYY-MM-DD HH:MM:SS' in UTC is the form the integration guide asks for and the official live tests use; the task pages also show ISO 8601. On a task deadline an offset is dropped and the rest read as UTC, so convert first; a deadline outside the working days and hours of the organization is stored at the next working time.
         * @example 2027-01-01 00:00:00
         * @example 2027-01-01T00:00:00Z
         */
        RequestTimestamp: string;
        /**
         * @description Member role accepted by requests.
         * @enum {string}
         */
        Role: "admin" | "standard" | "light";
        /** @description Object with previous/next URLs, or an empty array when there is no link (PHP encodes an empty map as []). May also be null or absent. */
        PaginationLinks: {
            previous?: string | null;
            next?: string | null;
        } | unknown[] | null;
        Pagination: {
            /** @description Items over all pages. */
            total: number;
            /** @description Items on this page. */
            count: number;
            per_page: number;
            current_page: number;
            total_pages: number;
            links?: components["schemas"]["PaginationLinks"];
        };
        /** @description List metadata. There is no has_more_pages key in any documented response. */
        Meta: {
            pagination?: components["schemas"]["Pagination"];
        };
        TaskListMeta: {
            pagination?: components["schemas"]["Pagination"];
            /** @description Overdue tasks on this page (user task list). */
            overdue_tasks?: number;
            /** @description Tasks due soon on this page (user task list). */
            tasks_due_soon?: number;
        };
        ClientCredentialsGrant: {
            /** @constant */
            grant_type: "client_credentials";
            /** @description Numeric client id issued by Tallyfy Support. A non-numeric value is answered 401 invalid_client. */
            client_id: string;
            /** @description Form-encode it: '+', '/' and '=' must be percent-encoded. */
            client_secret: string;
            /**
             * @description Optional; '*' is the only documented value.
             * @default *
             */
            scope?: string;
        };
        PasswordGrant: {
            /** @constant */
            grant_type: "password";
            client_id: string;
            client_secret: string;
            /** @description Login e-mail. */
            username: string;
            password: string;
            scope?: string;
        };
        RefreshTokenGrant: {
            /** @constant */
            grant_type: "refresh_token";
            client_id: string;
            client_secret: string;
            refresh_token: string;
        };
        TokenRequest: components["schemas"]["ClientCredentialsGrant"] | components["schemas"]["PasswordGrant"] | components["schemas"]["RefreshTokenGrant"];
        /** @description Answer to the client-credentials grant. No refresh_token: ask again with the client secret. */
        ApplicationToken: {
            /** @enum {string} */
            token_type: "Bearer";
            /**
             * @description Lifetime in seconds. 604800 (7 days) for the client-credentials grant. Always trust this number over any constant.
             * @example 604800
             */
            expires_in: number;
            /** @description RS256 JWT. */
            access_token: string;
        };
        /** @description Token that acts as one member. Not wrapped in data. */
        UserToken: {
            /** @enum {string} */
            token_type: "Bearer";
            /**
             * @description Lifetime in seconds. 7776000 (90 days) in both current pages; 3600 in an older form of one of them. Trust this number.
             * @example 7776000
             */
            expires_in: number;
            /** @description RS256 JWT. */
            access_token: string;
        };
        /** @description Answer to the password and refresh_token grants. */
        PasswordGrantToken: {
            /** @enum {string} */
            token_type: "Bearer";
            expires_in: number;
            access_token: string;
            refresh_token?: string;
        };
        /** @description OAuth error body. Only the error key is documented; the rest follows the OAuth server library and is inferred. */
        OAuthError: {
            /** @example invalid_client */
            error: string;
            error_description?: string;
            message?: string;
            hint?: string;
        };
        ApplicationUserInput: {
            first_name: string;
            last_name: string;
            /**
             * Format: email
             * @description Unique, with a resolvable mail domain.
             */
            email: string;
            role?: components["schemas"]["Role"];
            /**
             * @description IANA zone name.
             * @example America/Chicago
             */
            timezone?: string;
        };
        /** @description Provisioned member as shown by the third-party page. Other member fields may be present. */
        ApplicationUser: {
            id: components["schemas"]["UserId"];
            email: string;
            first_name?: string;
            last_name?: string;
            role?: string;
            created_at?: components["schemas"]["Timestamp"];
            timezone?: string | null;
        };
        /** @description Organization member. Invited, active and disabled people all appear in the member list. */
        Member: {
            id: components["schemas"]["UserId"];
            email: string;
            username?: string | null;
            first_name?: string | null;
            last_name?: string | null;
            full_name?: string | null;
            profile_pic?: string | null;
            locale?: string | null;
            country_id?: number | null;
            is_active?: boolean;
            last_login_at?: components["schemas"]["Timestamp"];
            last_accessed_at?: components["schemas"]["Timestamp"];
            activated_at?: components["schemas"]["Timestamp"];
            /** @description 'bot' marks the organization's system user. */
            type?: string | null;
            created_at?: components["schemas"]["Timestamp"];
            updated_at?: components["schemas"]["Timestamp"];
            last_updated?: components["schemas"]["Timestamp"];
            phone?: string | null;
            job_title?: string | null;
            job_description?: string | null;
            team?: string | null;
            timezone?: string | null;
            /** @example -05:00 */
            UTC_offset?: string | null;
            /** @description admin, standard or light. List and get pages show it capitalised ('Standard'); invite and role updates show lower case. Compare case-insensitively. */
            role?: string | null;
            /** @description active, invited or disabled. */
            status?: string | null;
            date_format?: string | null;
            is_default_admin?: boolean;
            support_user?: boolean;
            is_suspended?: boolean;
            invited_by?: number | null;
            approved_at?: components["schemas"]["Timestamp"];
            disabled_at?: components["schemas"]["Timestamp"];
            /** @description Fractal-style wrapper around an included relation. */
            groups?: {
                data: components["schemas"]["Group"][];
            };
            /** @description Fractal-style wrapper around an included relation. */
            stats?: {
                data: Record<string, unknown>;
            };
            /** @description Only with with=country. */
            country?: Record<string, unknown>;
        };
        /** @description Authenticated user. */
        Me: {
            id: components["schemas"]["UserId"];
            email: string;
            username?: string | null;
            first_name?: string | null;
            last_name?: string | null;
            full_name?: string | null;
            profile_pic?: string | null;
            locale?: string | null;
            country_id?: number | null;
            is_active?: boolean;
            last_login_at?: components["schemas"]["Timestamp"];
            last_accessed_at?: components["schemas"]["Timestamp"];
            activated_at?: components["schemas"]["Timestamp"];
            /** @description 'bot' marks the organization's system user. */
            type?: string | null;
            created_at?: components["schemas"]["Timestamp"];
            updated_at?: components["schemas"]["Timestamp"];
            last_updated?: components["schemas"]["Timestamp"];
            phone?: string | null;
            job_title?: string | null;
            job_description?: string | null;
            team?: string | null;
            timezone?: string | null;
            /** @example -05:00 */
            UTC_offset?: string | null;
            /** @description admin, standard or light. List and get pages show it capitalised ('Standard'); invite and role updates show lower case. Compare case-insensitively. */
            role?: string | null;
            /** @description active, invited or disabled. */
            status?: string | null;
            date_format?: string | null;
            is_default_admin?: boolean;
            support_user?: boolean;
            is_suspended?: boolean;
            invited_by?: number | null;
            approved_at?: components["schemas"]["Timestamp"];
            disabled_at?: components["schemas"]["Timestamp"];
            /** @description Fractal-style wrapper around an included relation. */
            organizations?: {
                data: components["schemas"]["Organization"][];
            };
        };
        /** @description The docs and the connector swagger require all five. The CLI and the MCP server send role and message only when given, so the server rule for those two is uncertain; always send them. */
        InviteMemberInput: {
            /** Format: email */
            email: string;
            first_name: string;
            last_name: string;
            role: components["schemas"]["Role"];
            /** @description Text of the invitation e-mail. */
            message: string;
        };
        UpdateMemberInput: {
            first_name: string;
            last_name: string;
            timezone: string;
            phone?: string;
            job_title?: string | null;
            job_description?: string | null;
            team?: string | null;
            country_id?: number;
            /** @enum {string} */
            date_format?: "mm/dd/yyyy" | "dd/mm/yyyy";
            step_preferences?: boolean;
        };
        RoleInput: {
            role: components["schemas"]["Role"];
        };
        Organization: {
            id: components["schemas"]["HexId"];
            name: string;
            description?: string | null;
            slug?: string | null;
            address1?: string | null;
            address2?: string | null;
            industry?: string | null;
            country?: string | null;
            state?: string | null;
            city?: string | null;
            zipcode?: string | null;
            timezone?: string | null;
            org_logo?: string | null;
            /** @description Shape varies between sources (string or object). */
            settings?: Record<string, unknown> | string | null;
            /** @description Active members only: invited, disabled, unverified and bot accounts are not counted. */
            users_count?: number;
            user_status?: string | null;
            user_role?: string | null;
            created_at?: components["schemas"]["Timestamp"];
            created_on?: components["schemas"]["Timestamp"];
            joined_on?: components["schemas"]["Timestamp"];
            disabled_on?: components["schemas"]["Timestamp"];
            last_accessed?: components["schemas"]["Timestamp"];
            last_updated?: components["schemas"]["Timestamp"];
        };
        GuestDetails: {
            /** @description A state of its own, often null; not whether the guest is disabled. */
            status?: string | null;
            phone_1?: string | null;
            phone_2?: string | null;
            timezone?: string | null;
            image_url?: string | null;
            contact_url?: string | null;
            company_url?: string | null;
            opportunity_url?: string | null;
            company_name?: string | null;
            opportunity_name?: string | null;
            external_sync_source?: string | null;
            external_date_creation?: string | null;
            last_city?: string | null;
            last_country?: string | null;
            last_accessed_at?: string | null;
            /** @description Set while the guest is disabled, null again when enabled; disabled_by and reactivated_at stay. */
            disabled_at?: string | null;
            reactivated_at?: string | null;
            cadence_days?: unknown[] | string | number | null;
            associated_members?: number[] | null;
            disabled_by?: number | null;
            reactivated_by?: number | null;
        };
        GuestStats: {
            assigned_tasks?: number;
            tasks_completed?: number;
            last_task_completed_at?: components["schemas"]["Timestamp"];
            one_off_tasks_completed?: number;
            last_one_off_task_completed_at?: components["schemas"]["Timestamp"];
        };
        Guest: {
            /** @description Numeric id. It is not the code used by /guests/{guest_code}/tasks. */
            id?: number;
            email: string;
            first_name?: string | null;
            last_name?: string | null;
            last_accessed_at?: components["schemas"]["Timestamp"];
            last_known_ip?: string | null;
            last_known_country?: string | null;
            details?: components["schemas"]["GuestDetails"];
            created_at?: components["schemas"]["Timestamp"];
            deleted_at?: components["schemas"]["Timestamp"];
            /** @description Permanent guest link; its last path segment is the guest code. */
            link?: string | null;
            /** @description Only with with=stats. */
            stats?: components["schemas"]["GuestStats"] | unknown[] | Record<string, unknown>;
        };
        /** @description Keys outside this list (for example a plain 'phone') are dropped without an error. */
        CreateGuestInput: {
            /**
             * Format: email
             * @description RFC and DNS validated; must not belong to a member of the organization. On staging example.com addresses are refused.
             */
            email: string;
            first_name?: string;
            last_name?: string;
            phone_1?: string;
            phone_2?: string;
            company_name?: string;
            /** Format: uri */
            company_url?: string;
            /** Format: uri */
            contact_url?: string;
            /** Format: uri */
            image_url?: string;
            /** Format: uri */
            opportunity_url?: string;
            opportunity_name?: string;
            timezone?: string;
            status?: string;
            /** @enum {string} */
            external_sync_source?: "salesforce";
            /** @description Y-m-d H:i:s */
            external_date_creation?: string;
        };
        /** @description Only associated_members is stored. first_name, last_name, phone and company keys are accepted with a 2xx and thrown away. */
        UpdateGuestInput: {
            /**
             * Format: email
             * @description Optional echo of the path address.
             */
            email?: string;
            /** @description Replaces the whole list. */
            associated_members?: components["schemas"]["UserIdInput"][];
        };
        Group: {
            id: components["schemas"]["HexId"];
            name: string;
            description?: string | null;
            logo?: string | null;
            /** @description Member ids. */
            members?: (number | string)[];
            /** @description Guest e-mails. */
            guests?: string[];
            created_at?: components["schemas"]["Timestamp"];
            last_updated?: components["schemas"]["Timestamp"];
        };
        CreateGroupInput: {
            /** @description Unique in the organization. */
            name: string;
            /** @description Required and not blank. */
            description: string;
            members?: components["schemas"]["UserIdInput"][];
            guests?: string[];
        };
        UpdateGroupInput: {
            name?: string;
            /** @description The docs list it as required on update; always send it. */
            description: string;
            /** @description Replaces the list. */
            members?: components["schemas"]["UserIdInput"][];
            /** @description Replaces the list. */
            guests?: string[];
        };
        Tag: {
            id: components["schemas"]["HexId"];
            title: string;
            color?: string | null;
            auto_generated?: boolean;
            created_at?: components["schemas"]["Timestamp"];
            deleted_at?: components["schemas"]["Timestamp"];
            /** @description Fractal-style wrapper around an included relation. */
            statistics?: {
                data: {
                    active_template?: number;
                    archived_template?: number;
                    active_process?: number;
                    archived_process?: number;
                };
            };
        };
        CreateTagInput: {
            /** @description Unique in the organization. */
            title: string;
            /** @description Exactly seven characters. */
            color?: string;
        };
        UpdateTagInput: {
            /** @description Required by the docs; the official node may send color alone. */
            title: string;
            color?: string;
        };
        TagAssociationInput: {
            subject_id: components["schemas"]["HexId"];
            /**
             * @description Case-sensitive model name.
             * @enum {string}
             */
            subject_type: "Checklist" | "Run";
            tag_id: components["schemas"]["HexId"];
            /**
             * @default private
             * @enum {string}
             */
            tag_type?: "private";
        };
        /** @description Shape not published; keys inferred from the request. */
        TagAssociation: {
            /** @description Association id, needed to untag. */
            id?: string | number;
            subject_id?: string;
            subject_type?: string;
            tag_id?: string;
        };
        Folder: {
            id: components["schemas"]["HexId"];
            name: string;
            parent_id?: string | null;
            /** @description checklist or run; may be returned as a model class name. */
            folder_type?: string | null;
            position?: number | null;
            /** @description Only with with=children. */
            children?: {
                data: components["schemas"]["Folder"][];
            } | components["schemas"]["Folder"][];
            created_at?: components["schemas"]["Timestamp"];
        };
        CreateFolderInput: {
            name: string;
            /**
             * @description 'run' makes a process folder; every other value, or none, makes a template folder. Cannot change later.
             * @default checklist
             * @enum {string}
             */
            folder_type?: "checklist" | "run";
            /** @description Parent of the same folder_type. */
            parent_id?: string;
        };
        UpdateFolderInput: {
            name?: string;
            parent_id?: string;
        };
        FolderObjectInput: {
            folder_id: components["schemas"]["HexId"];
            subject_id: components["schemas"]["HexId"];
            /**
             * @description The folder's type must match: a process needs a folder created with folder_type=run.
             * @enum {string}
             */
            subject_type: "Run" | "Checklist";
        };
        FolderObject: {
            /** @description Auto-increment integer; the argument of DELETE /folders-objects/{id}. */
            id: number;
            folder_id?: string;
            subject_id?: string;
            subject_type?: string;
        };
        /**
         * @description The API knows ten types. 'email' exists in the API but has no renderer in the web client. number, url, time, datetime and checkbox (listed on one docs page) do not exist. A field can be given another type later, in place.
         * @enum {string}
         */
        FieldType: "text" | "textarea" | "radio" | "dropdown" | "multiselect" | "date" | "email" | "file" | "table" | "assignees_form";
        FieldOption: {
            /** @description Required integer. */
            id: number;
            /** @description Not unique: fields with several options of the same text exist in production. */
            text: string;
            value?: string | number | boolean | Record<string, unknown> | null;
            required?: boolean;
            selected?: boolean;
        };
        FieldColumn: {
            /** @description Required integer. */
            id: number;
            label: string;
        };
        FormFieldInput: {
            label: string;
            field_type: components["schemas"]["FieldType"];
            /** @description Must be present on every create and update; there is no default. */
            required: boolean;
            /** @description Help text. The key 'description' is ignored. */
            guidance?: string;
            position?: number;
            /** @description Required for dropdown, multiselect and radio (radio needs two or more). */
            options?: components["schemas"]["FieldOption"][];
            /** @description Required for table. */
            columns?: components["schemas"]["FieldColumn"][];
            /** @description Validation rules. */
            field_validation?: string[] | string;
            default_value?: unknown;
            default_value_enabled?: boolean;
            collect_time?: boolean;
            use_wysiwyg_editor?: boolean;
            prefix?: string | null;
            suffix?: string | null;
            settings?: Record<string, unknown> | unknown[] | null;
        };
        FormField: {
            /** @description Timeline id of the field: the key to use in taskdata and prerun. The connector swagger of old types it as an integer. */
            id: string;
            checklist_id?: string | null;
            step_id?: string | null;
            /** @description Readable name, changes when the field is renamed; never a valid key in requests. */
            alias?: string | null;
            label: string;
            field_type: string;
            guidance?: string | null;
            position?: number | null;
            required?: boolean;
            options?: components["schemas"]["FieldOption"][] | null;
            columns?: components["schemas"]["FieldColumn"][] | null;
            /** @description Some task responses show the answer here. */
            value?: unknown;
            /** @description Submitted answer on a task's form_fields include. */
            field_value?: unknown;
            default_value?: unknown;
            default_value_enabled?: boolean;
            collect_time?: boolean;
            use_wysiwyg_editor?: boolean;
            field_validation?: unknown;
            prefix?: string | null;
            suffix?: string | null;
            settings?: unknown;
            created_at?: components["schemas"]["Timestamp"];
            last_updated?: components["schemas"]["Timestamp"];
            archived_at?: components["schemas"]["Timestamp"];
        };
        /** @description Value of an assignees_form field. */
        AssigneesValue: {
            users?: components["schemas"]["UserIdInput"][];
            guests?: string[];
            groups?: string[];
        };
        /** @description One entry of a file value. At least one of id, url or full_url must be there. */
        FileValue: {
            /** @description Asset id of an uploaded file. */
            id?: string;
            /** @description Shown to people; a 'name' key is read nowhere. */
            filename?: string;
            url?: string;
            full_url?: string;
            /**
             * @description 'local' for an uploaded asset, 'url' for a remote file.
             * @enum {string}
             */
            source?: "local" | "url";
            version?: number | string;
            uploaded_from?: string;
            uploaded_at?: components["schemas"]["Timestamp"];
            step_id?: string | null;
            uploaded_to_s3?: boolean;
            system?: string | null;
            subject?: {
                id?: string;
                type?: string;
            };
        } | {
            id: string;
        } | {
            url: string;
        } | {
            full_url: string;
        };
        /** @description Value of a dropdown field: both keys are required and must name the same option. The option is looked up by id and the text compared with its text; where several options share a text (such fields exist in production) only the id tells them apart. */
        DropdownValue: {
            id: number | string;
            /** @description Must equal the option text exactly. */
            text: string;
            value?: unknown;
        };
        MultiselectEntry: {
            id: number | string;
            text: string;
            /** @description Without selected=true the value is stored but shows up blank when the field is referenced as a variable. */
            selected?: boolean;
            value?: unknown;
            required?: boolean;
        };
        /** @description Value of one form or kick-off field. text: scalar (max 200 by the docs); textarea: string (max 30000); date: parseable string, never an epoch number; email: string; radio: option text; dropdown: {id,text}; multiselect: list of {id,text,selected:true}; table: list with exactly one entry per column; file: list of file objects; assignees_form: {users,guests,groups}. There is no {"value": ...} wrapper. */
        FormFieldValue: (string | number | boolean | null) | components["schemas"]["DropdownValue"] | components["schemas"]["AssigneesValue"] | (components["schemas"]["MultiselectEntry"] | components["schemas"]["FileValue"] | (string | number | null) | Record<string, unknown> | unknown[])[];
        /** @description Values keyed by the 32-character timeline id of each field. Keys that match nothing (labels, aliases) are dropped without an error. */
        FieldValueMap: {
            [key: string]: components["schemas"]["FormFieldValue"];
        };
        FormFieldValueInput: {
            /** @description Id of an already stored value (CaptureValue), not of the field definition. */
            id: string | number;
            form_value: components["schemas"]["FormFieldValue"];
        };
        CaptureValueInput: {
            id: string | number;
            value: components["schemas"]["FormFieldValue"];
        };
        MoveFieldInput: {
            target_step_id: components["schemas"]["HexId"];
            /** @default 1 */
            position: number;
        };
        AutomatedAction: {
            id?: string;
            automated_alias?: string | null;
            conditions?: Record<string, unknown>[];
            then_actions?: Record<string, unknown>[];
        };
        AutomationCondition: {
            /** @description On an update: the id that a stored condition has, to keep it. */
            id?: string;
            conditionable_id: components["schemas"]["HexId"];
            /**
             * @description Model name, case-sensitive.
             * @enum {string}
             */
            conditionable_type: "Step" | "Capture" | "Prerun";
            /**
             * @description Steps: completed, reopened, approved, rejected, acknowledged, expired, not_assigned. Fields: the others. approved and rejected need a step of type approval. contains compares parts of a text without case; equals and equals_any want a whole option.
             * @enum {string}
             */
            operation: "completed" | "reopened" | "approved" | "rejected" | "acknowledged" | "expired" | "not_assigned" | "contains" | "not_contains" | "equals" | "not_equals" | "equals_any" | "greater_than" | "less_than" | "is_empty" | "is_not_empty";
            /** @description The key must be present even when null. Fields: the value to compare with. Steps: a time clause; null or an unknown word makes the rule never fire. any_time: whenever. on-time: by the deadline. early_24, late_24: 24 hours early or late. */
            statement: string | number | unknown[] | null;
            /**
             * @description Joins this condition to the one before it, from left to right without precedence; that of the first is not read. There is no key for the whole rule.
             * @enum {string}
             */
            logic?: "and" | "or";
        };
        /** @description action_verb must fit action_type. Every action needs target_step_id, calling a webhook too. Rules run on Pro plans and trials only. */
        AutomationAction: {
            /** @description On an update: the id that a stored action has, to keep it. */
            id?: string;
            /** @enum {string} */
            action_type: "visibility" | "deadline" | "status" | "assignment" | "webhook";
            /**
             * @description Must fit action_type: visibility show|hide; deadline deadline; status reopen; assignment assign|assign_only|unassign|clear_assignees; webhook emit_webhook. No action completes a step.
             * @enum {string}
             */
            action_verb: "show" | "hide" | "deadline" | "reopen" | "assign" | "assign_only" | "unassign" | "clear_assignees" | "emit_webhook";
            /** @description Step that it is done to. Required for every action. */
            target_step_id: string;
            deadline?: {
                value: number;
                /**
                 * @description Plural only.
                 * @enum {string}
                 */
                unit: "minutes" | "hours" | "days" | "weeks" | "months";
                /**
                 * @description before or from. prior_to is the word of step deadlines and is refused here.
                 * @enum {string}
                 */
                option: "before" | "from";
            };
            /** @description Who, for assign, assign_only and unassign; at least one entry. Left out when the action names a field. */
            assignees?: {
                users?: components["schemas"]["UserIdInput"][];
                guests?: string[];
                groups?: string[];
            };
            /** @description Field that names who is assigned, in the place of assignees: an assignees_form field, or a text field with the validation email. Needs actionable_type. */
            actionable_id?: string;
            /**
             * @description Kind of actionable_id. Step only on deadline actions, 422 on assignments. Needs actionable_id.
             * @enum {string}
             */
            actionable_type?: "Capture" | "Prerun" | "Step";
            /**
             * Format: uri
             * @description Required for emit_webhook.
             */
            webhook_url?: string;
            /** @description Name of the webhook call. Required with webhook_url. */
            alias_name?: string;
        } & (unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown);
        /** @description Wire names. The MCP tools expose them to callers as alias and actions. All three keys are required on create and on update. */
        AutomatedActionInput: {
            automated_alias: string;
            conditions: components["schemas"]["AutomationCondition"][];
            then_actions: components["schemas"]["AutomationAction"][];
        };
        Step: {
            id: components["schemas"]["HexId"];
            checklist_id?: string | null;
            alias?: string | null;
            title: string;
            summary?: string | null;
            step_type?: string | null;
            /** @description 1-based. Lists are not in this order: sort by it. */
            position?: number | null;
            /** @description Member ids (called users on tasks). */
            assignees?: (number | string)[];
            guests?: string[];
            groups?: string[];
            /** @description Form fields; a plain array on the step itself. */
            captures?: components["schemas"]["FormField"][] | {
                data: components["schemas"]["FormField"][];
            };
            /** @description value, unit, option (from or prior_to; old rows hold after) and step (start_run or a step id). Default 1 day from start_run. */
            deadline?: Record<string, unknown>;
            allow_guest_owners?: boolean;
            assign_run_starter?: boolean;
            bp_to_launch?: string | null;
            top_secret?: boolean;
            prevent_guest_comment?: boolean;
            can_complete_only_assignees?: boolean;
            everyone_must_complete?: boolean;
            max_assignable?: number | null;
            webhook?: string | null;
            is_soft_start_date?: boolean;
            /** @description value and unit. */
            start_date?: Record<string, unknown> | unknown[] | null;
            custom_fields?: Record<string, unknown> | unknown[] | null;
            created_at?: components["schemas"]["Timestamp"];
            last_updated?: components["schemas"]["Timestamp"];
            archived_at?: components["schemas"]["Timestamp"];
        };
        /** @description title is the only key that the API itself asks for besides checklist_id. alias, roles, captures and description are dropped. */
        StepInput: {
            /** @description Template id; required on create. */
            checklist_id: string;
            title: string;
            /** @description HTML allowed. */
            summary?: string;
            /**
             * @default task
             * @enum {string}
             */
            step_type?: "task" | "approval" | "expiring" | "email" | "expiring_email";
            /**
             * @deprecated
             * @description Ignored: a new step always goes to the end.
             */
            position?: number;
            /** @description Member ids. On steps of type email and expiring_email these are the recipients. */
            assignees?: components["schemas"]["UserIdInput"][];
            guests?: string[];
            groups?: string[];
            deadline?: components["schemas"]["StepDeadline"];
            start_date?: components["schemas"]["StepStartDate"];
            /** @description Default true: start at any time, start_date is ignored. */
            is_soft_start_date?: boolean;
            /**
             * Format: uri
             * @description Called when the task is completed.
             */
            webhook?: string;
            /** @description Most people that may be assigned; members of assigned groups and guests count. More are refused as a whole. */
            max_assignable?: number | null;
            /** @description Default true. */
            allow_guest_owners?: boolean;
            everyone_must_complete?: boolean;
            can_complete_only_assignees?: boolean;
            prevent_guest_comment?: boolean;
            /** @description Default true: who launches is assigned when nobody else is. */
            assign_run_starter?: boolean;
            top_secret?: boolean;
            skip_start_process?: boolean;
            role_changes_every_time?: boolean;
            /** @description E-mail steps: without the frame of Tallyfy. */
            send_chromeless?: boolean;
            /** @description Tag ids. On create only. */
            tags?: string[];
        };
        /** @description Read-modify-write: title is required, and any of assignees, guests and groups that is left out is emptied (production; the fix was not deployed when read). Every other key that is left out stays as it is, so send back only those four and what changes. */
        UpdateStepInput: {
            title: string;
            summary?: string;
            step_type?: string;
            /**
             * @deprecated
             * @description Do not send. A body of exactly this key skips the check for the title and detaches every assignee, guest and group. Whether it moves the step beside other keys is not stated; moving has a route of its own that is not published.
             */
            position?: number;
            assignees?: components["schemas"]["UserIdInput"][];
            guests?: string[];
            groups?: string[];
            deadline?: components["schemas"]["StepDeadline"];
            start_date?: components["schemas"]["StepStartDate"];
            /** @description Default true: start at any time, start_date is ignored. */
            is_soft_start_date?: boolean;
            /**
             * Format: uri
             * @description Called when the task is completed.
             */
            webhook?: string;
            /** @description Most people that may be assigned; members of assigned groups and guests count. More are refused as a whole. */
            max_assignable?: number | null;
            /** @description Default true. */
            allow_guest_owners?: boolean;
            everyone_must_complete?: boolean;
            can_complete_only_assignees?: boolean;
            prevent_guest_comment?: boolean;
            /** @description Default true: who launches is assigned when nobody else is. */
            assign_run_starter?: boolean;
            top_secret?: boolean;
            skip_start_process?: boolean;
            role_changes_every_time?: boolean;
            /** @description E-mail steps: without the frame of Tallyfy. */
            send_chromeless?: boolean;
            /** @description Template that the step launches. On update only. */
            bp_to_launch?: string;
            ai_assigned?: boolean;
            ai_allowed_app_keys?: string[];
            ai_on_uncertainty?: string;
        };
        /** @description Template. The API calls it checklist, the product also blueprint. */
        Template: {
            id: components["schemas"]["HexId"];
            increment_id?: number | null;
            title: string;
            summary?: string | null;
            /** @description procedure, form or document. */
            type?: string | null;
            status?: string | null;
            starred?: boolean;
            webhook?: string | null;
            guidance?: string | null;
            alias?: string | null;
            folder_id?: string | null;
            icon?: string | null;
            /** @description Kick-off field definitions, always inlined. */
            prerun?: components["schemas"]["FormField"][];
            /** @description Always inlined; there is no GET route for them. */
            automated_actions?: components["schemas"]["AutomatedAction"][];
            /** @description Only with with=steps. */
            steps?: components["schemas"]["Step"][] | {
                data: components["schemas"]["Step"][];
            };
            /** @description Only with with=tags. */
            tags?: components["schemas"]["Tag"][] | {
                data: components["schemas"]["Tag"][];
            };
            steps_count?: number | null;
            created_by?: number | string | null;
            owner_id?: number | string | null;
            last_updated_by?: number | string | null;
            kickoff_title?: string | null;
            kickoff_description?: string | null;
            started_processes?: number | null;
            users?: (number | string)[];
            groups?: string[];
            is_public?: boolean;
            is_featured?: boolean;
            public_cover?: string | null;
            is_public_kickoff?: boolean;
            is_published_state?: boolean;
            dual_version_enabled?: boolean;
            is_pinned?: boolean;
            auto_naming?: boolean;
            default_process_name_format?: string | null;
            explanation_video?: string | null;
            folderize_process?: boolean;
            tag_process?: boolean;
            allow_launcher_change_name?: boolean;
            ko_form_blueprint_id?: string | null;
            default_folder?: string | null;
            folder_changeable_by_launcher?: boolean;
            can_add_oot?: boolean;
            kickoff_sharing_user_id?: number | null;
            topic_tags?: unknown[] | null;
            industry_tags?: unknown[] | null;
            custom_fields?: Record<string, unknown> | unknown[] | null;
            created_at?: components["schemas"]["Timestamp"];
            last_updated?: components["schemas"]["Timestamp"];
            archived_at?: components["schemas"]["Timestamp"];
        };
        CreateTemplateInput: {
            title: string;
            /** @enum {string} */
            type: "procedure" | "form" | "document";
            summary?: string;
            owner_id?: components["schemas"]["UserIdInput"];
            user_id?: components["schemas"]["UserIdInput"];
            /** Format: uri */
            webhook?: string;
            /** Format: uri */
            explanation_video?: string;
            starred?: boolean;
            guidance?: string;
            icon?: string;
            is_public?: boolean;
            is_featured?: boolean;
            public_cover?: string;
            folder_id?: string;
            default_process_name_format?: string;
            is_public_kickoff?: boolean;
            auto_naming?: boolean;
            dual_version_enabled?: boolean;
            users?: components["schemas"]["UserIdInput"][];
            groups?: string[];
            /** @description Kick-off field definitions. */
            prerun?: components["schemas"]["FormFieldInput"][];
            folderize_process?: boolean;
            tag_process?: boolean;
            allow_launcher_change_name?: boolean;
            can_add_oot?: boolean;
        };
        UpdateTemplateInput: {
            /** @description Required on every update. */
            title: string;
            summary?: string;
            owner_id?: components["schemas"]["UserIdInput"];
            webhook?: string;
            guidance?: string;
            icon?: string;
            /** @description Moves the template into a template folder. */
            folder_id?: string;
            is_public?: boolean;
            is_public_kickoff?: boolean;
            explanation_video?: string;
            /** @description Pattern with field aliases in double braces. Empty on templates made through the API. */
            default_process_name_format?: string;
            /** @description False on templates made through the API. Set it together with default_process_name_format. */
            auto_naming?: boolean;
            /** @description HTML. */
            kickoff_description?: string;
            /** @description Heading of the kick-off form. */
            kickoff_title?: string;
            folder_changeable_by_launcher?: boolean;
            /** @description Folder id. */
            default_folder?: string;
            can_add_oot?: boolean;
            allow_launcher_change_name?: boolean;
            tag_process?: boolean;
            folderize_process?: boolean;
            is_pinned?: boolean;
            is_featured?: boolean;
            starred?: boolean;
            alias?: string;
            /** @enum {string} */
            type?: "procedure" | "form" | "document";
            /** @description Replaces the list. Left out, the list is emptied (see NOTES). */
            users?: components["schemas"]["UserIdInput"][];
            /** @description Replaces the list. Left out, the list is emptied. */
            groups?: string[];
            /** @description Full replacement list of kick-off fields; existing entries keep their id. */
            prerun?: Record<string, unknown>[];
        };
        CloneTemplateInput: {
            /** @description Organization to clone from; the path organization when left out. */
            tenant?: string;
            title?: string;
        };
        /** @description Answer to archiving or deleting a template. Not wrapped in data. */
        DeletedReferences: {
            message: string;
            deleted_references?: Record<string, unknown> | unknown[];
        };
        RunFormFields: {
            form_fields: components["schemas"]["FormField"][];
        };
        /** @description Full replacement of the assignees. Inside a given owners object every missing list is treated as empty. At least one member must be assigned beside guests: by the docs guests alone are not kept, Tallyfy keeps or adds a member; by the MCP server's reading of the code a launch can leave a guest alone. Always name a member. A guest address must not belong to a member of the organization, nor to one of its SSO domains. Light members cannot assign guests. More people than max_assignable (group members and guests count) are refused as a whole; the status is not stated, 422 assumed. */
        OwnersInput: {
            /** @description Member ids. */
            users?: components["schemas"]["UserIdInput"][];
            /** @description Guest e-mails. */
            guests?: string[];
            /** @description Group ids. */
            groups?: string[];
        };
        Owners: {
            /** @description Ids or small objects, depending on the endpoint. */
            users?: (number | string | {
                id: number | string;
                full_name?: string;
                profile_pic?: string | null;
                email?: string;
            })[];
            guests?: (string | Record<string, unknown>)[];
            groups?: (string | number | Record<string, unknown>)[];
        };
        Task: {
            id: components["schemas"]["HexId"];
            increment_id?: number | null;
            title: string;
            original_title?: string | null;
            /** @description Only on single-task reads, or with with=summary. */
            summary?: string | null;
            original_summary?: string | null;
            /** @description null for a one-off task outside a process. A one-off task can have one: made with run_id or separate_task_for_each_assignee. */
            run_id?: string | null;
            checklist_id?: string | null;
            step_id?: string | null;
            alias?: string | null;
            /** @description not-started, in-progress, auto-skipped or completed by the MCP server, and nothing else; docs and examples also show active, overdue, hasproblem, acknowledged and expired. overdue and hasproblem are filters: compare deadline with now, and read has_issues. Filter names differ from these. */
            status: string;
            status_label?: string | null;
            /** @description An issue is open (MCP). */
            has_issues?: boolean;
            /** @description task, approval, expiring, email or expiring_email. */
            task_type?: string | null;
            position?: number | null;
            /** @description Not made from a template step. Such a task may still belong to a process: complete, reopen and update by run_id, upload files by this key. */
            is_oneoff_task?: boolean;
            owners?: components["schemas"]["Owners"];
            /** @description Answers keyed by field timeline id. */
            taskdata?: components["schemas"]["FieldValueMap"] | unknown[] | null;
            deadline?: components["schemas"]["Timestamp"];
            /** @description A person (or the API) set the date; rules and the step chain leave it alone. Never true on one-off tasks. New. */
            deadline_set_by_hand?: boolean;
            started_at?: components["schemas"]["Timestamp"];
            created_at?: components["schemas"]["Timestamp"];
            last_updated?: components["schemas"]["Timestamp"];
            completed_at?: components["schemas"]["Timestamp"];
            archived_at?: components["schemas"]["Timestamp"];
            starter_id?: number | null;
            completer_id?: number | null;
            completer_guest_id?: string | number | null;
            is_completable?: boolean | number;
            is_approved?: boolean | null;
            everyone_must_complete?: boolean;
            can_complete_only_assignees?: boolean;
            /** @description 0 means no limit. */
            max_assignable?: number | null;
            prevent_guest_comment?: boolean;
            allow_guest_owners?: boolean;
            is_soft_start_date?: boolean;
            has_deadline_dependent_child_tasks?: boolean;
            top_secret?: boolean;
            webhook?: string | null;
            run_status?: string | null;
            custom_fields?: Record<string, unknown> | unknown[] | null;
            /** @description Fractal-style wrapper around an included relation. */
            form_fields?: {
                data: components["schemas"]["FormField"][];
            };
            /** @description Fractal-style wrapper around an included relation. */
            threads?: {
                data: components["schemas"]["Thread"][];
            };
            /** @description Only with with=run. */
            run?: {
                data: Record<string, unknown>;
            } | Record<string, unknown>;
            /** @description Only with with=step. */
            step?: {
                data: Record<string, unknown>;
            } | Record<string, unknown>;
            tags?: components["schemas"]["Tag"][] | {
                data: components["schemas"]["Tag"][];
            };
            /** @description Only on completing or reopening a process task. */
            tasks_changed_by_rules?: Record<string, unknown> | unknown[];
        };
        /** @enum {string} */
        TaskType: "task" | "approval" | "expiring" | "email" | "expiring_email";
        CreateTaskInput: {
            title: string;
            task_type: components["schemas"]["TaskType"];
            owners: components["schemas"]["OwnersInput"];
            deadline: components["schemas"]["RequestTimestamp"];
            /** @description Instructions. The create page calls it description; the MCP server, the n8n node and the project page send summary. */
            summary?: string;
            /** @description See summary. */
            description?: string;
            started_at?: components["schemas"]["RequestTimestamp"];
            /**
             * @description Creates a container process with one task per assignee (groups expanded), also for one assignee. The answer shows only the first task; read the others with GET runs/{run_id}/tasks, page by page.
             * @default false
             */
            separate_task_for_each_assignee?: boolean;
            is_soft_start_date?: boolean;
            /** @default not-started */
            status?: string;
            /** @description 0 or left out: no limit. */
            max_assignable?: number;
            prevent_guest_comment?: boolean;
            everyone_must_complete?: boolean;
            can_complete_only_assignees?: boolean;
            tags?: string[];
            /** @description options are not enforced here: a choice field without options is created and can never be answered. */
            form_fields?: components["schemas"]["FormFieldInput"][];
            /** Format: uri */
            webhook?: string;
            top_secret?: boolean;
            /** @description Attach to an existing process that allows ad-hoc tasks. The task then has run_id and is_oneoff_task true. */
            run_id?: string;
        };
        /** @description title, deadline and owners are mandatory on every update of a one-off task. */
        UpdateOneOffTaskInput: {
            title: string;
            summary?: string;
            deadline: components["schemas"]["RequestTimestamp"];
            started_at?: components["schemas"]["RequestTimestamp"];
            owners: components["schemas"]["OwnersInput"];
            taskdata?: components["schemas"]["FieldValueMap"];
            /**
             * @deprecated
             * @description Dropped with a 200. Complete or reopen instead.
             */
            status?: string;
            max_assignable?: number;
            webhook?: string;
            prevent_guest_comment?: boolean;
            top_secret?: boolean;
            task_type?: components["schemas"]["TaskType"];
        };
        /** @description All keys optional. Leaving owners out keeps the assignees; a partial owners object empties the lists it leaves out. */
        UpdateProcessTaskInput: {
            title?: string;
            summary?: string;
            deadline?: components["schemas"]["RequestTimestamp"];
            started_at?: components["schemas"]["RequestTimestamp"];
            owners?: components["schemas"]["OwnersInput"];
            taskdata?: components["schemas"]["FieldValueMap"];
            /**
             * @deprecated
             * @description Dropped with a 200. Complete or reopen instead.
             */
            status?: string;
            max_assignable?: number;
            webhook?: string;
            prevent_guest_comment?: boolean;
            top_secret?: boolean;
            task_type?: components["schemas"]["TaskType"];
            position?: number;
        };
        CompleteTaskInput: {
            task_id: components["schemas"]["HexId"];
            /** @description Mandatory when the task's own task_type is approval (true approves, false rejects). On an expiring task false records it as expired. Ignored on other types. */
            is_approved?: boolean;
            /** @description Record this member as the one who completed the task. */
            override_user?: number;
            /** @description Sent by the official n8n node; not documented elsewhere. */
            comment?: string;
        };
        /** @description Object in most answers, a bare percentage in some. */
        Progress: {
            complete?: number;
            total?: number;
            percent?: number;
        } | number | unknown[] | null;
        /** @description Process. The API calls it run. */
        Run: {
            id: components["schemas"]["HexId"];
            increment_id?: number | null;
            /** @description Timeline id of the template. */
            checklist_id: string;
            checklist_title?: string | null;
            name: string;
            summary?: string | null;
            /** @description active, complete, problem, issue, delayed, archived ... */
            status: string;
            has_open_issue?: boolean;
            progress?: components["schemas"]["Progress"];
            whole_progress?: components["schemas"]["Progress"];
            started_by?: number | string | null;
            owner_id?: number | string | null;
            /** @description Kick-off answers keyed by field timeline id (an object here, a list of definitions on a template). */
            prerun?: components["schemas"]["FieldValueMap"] | unknown[] | null;
            prerun_status?: string | null;
            prerun_completed_at?: components["schemas"]["Timestamp"];
            prerun_completed_by?: number | string | null;
            prerun_length?: number | null;
            /** @description Only on completing the kick-off form: false when it was complete already and no rule was looked at. New; missing before the release that applies rules again. */
            rules_evaluated?: boolean;
            /** @description Only on completing the kick-off form: by task id, each with id, title, status and triggered_actions. */
            tasks_changed_by_rules?: Record<string, unknown> | unknown[];
            starred?: boolean;
            created_at?: components["schemas"]["Timestamp"];
            started_at?: components["schemas"]["Timestamp"];
            last_updated?: components["schemas"]["Timestamp"];
            archived_at?: components["schemas"]["Timestamp"];
            completed_at?: components["schemas"]["Timestamp"];
            due_date?: components["schemas"]["Timestamp"];
            due_date_passed?: boolean;
            due_soon?: boolean;
            late_tasks?: number | null;
            max_task_deadline?: components["schemas"]["Timestamp"];
            collaborators?: (number | string)[];
            type?: string | null;
            is_public?: boolean;
            publicly_hidden_fields?: unknown[] | null;
            users?: (number | string | Record<string, unknown>)[];
            groups?: (string | number | Record<string, unknown>)[];
            parent_id?: string | null;
            can_add_oot?: boolean;
            custom_fields?: Record<string, unknown> | unknown[] | null;
            checklist?: {
                data: Record<string, unknown>;
            } | Record<string, unknown>;
            /** @description Fractal-style wrapper around an included relation. */
            tasks?: {
                data: components["schemas"]["Task"][];
            };
            tags?: {
                data: components["schemas"]["Tag"][];
            } | components["schemas"]["Tag"][];
            /** @description Fractal-style wrapper around an included relation. */
            next_task?: {
                data: Record<string, unknown>[];
            };
        };
        LaunchTaskOverride: {
            deadline?: components["schemas"]["RequestTimestamp"];
            /** @description true beside deadline: rules and the step chain leave the date alone. New. */
            deadline_set_by_hand?: boolean;
            owners?: components["schemas"]["OwnersInput"];
            position?: number;
            taskdata?: Record<string, unknown>;
        };
        /** @description A top-level guests key is ignored: guests can only be put on tasks. */
        LaunchInput: {
            /** @description Template (timeline) id. */
            checklist_id: string;
            /** @description Generated from the template title and the date when left out. The connector swagger and the n8n node always send it. */
            name?: string;
            summary?: string;
            owner_id?: components["schemas"]["UserIdInput"];
            user_id?: components["schemas"]["UserIdInput"];
            starred?: boolean;
            is_public?: boolean;
            parent_id?: string;
            /** @description Kick-off answers. Object keyed by timeline id; a list loses every value. */
            prerun?: components["schemas"]["FieldValueMap"];
            /** @description Overrides keyed by step timeline id. As soon as the map is not empty only the named steps become tasks, so name every step. owners replaces the step's assignees. */
            tasks?: {
                [key: string]: components["schemas"]["LaunchTaskOverride"];
            };
            tags?: string[];
            users?: components["schemas"]["UserIdInput"][];
            groups?: string[];
            /** @description Keyed by organization role id. */
            roles?: {
                [key: string]: components["schemas"]["OwnersInput"];
            };
            folders?: string[];
        };
        /** @description Read-modify-write. A body with only name was seen to strip all members and groups off a running process with a 200. */
        UpdateRunInput: {
            name?: string;
            summary?: string;
            owner_id?: components["schemas"]["UserIdInput"];
            starred?: boolean;
            is_public?: boolean;
            publicly_hidden_fields?: string[];
            /** @description Replaces. Always send the current list: left out, every member is detached. */
            users?: components["schemas"]["UserIdInput"][];
            /** @description Replaces. Always send the current list. */
            groups?: string[];
            prerun?: components["schemas"]["FieldValueMap"];
        };
        Thread: {
            /** @description 32-character hex by the MCP server; the old connector swagger types it as an integer. */
            id: string | number;
            content: string;
            /** @description comment, problem, resolve, improvement or advice. */
            label?: string | null;
            /** @description open, hide-for-guests or collapsed. */
            state?: string | null;
            /** @description Set once a problem is resolved. */
            resolve_id?: string | number | null;
            task_id?: string | null;
            author_id?: number | null;
            sent_by?: number | string | null;
            /** @description Response only; derived from the mentions. */
            sent_to?: unknown[] | null;
            author?: Record<string, unknown> | null;
            created_at?: components["schemas"]["Timestamp"];
            updated_at?: components["schemas"]["Timestamp"];
            recent_updated_at?: components["schemas"]["Timestamp"];
            archived_at?: components["schemas"]["Timestamp"];
        };
        CommentInput: {
            /** @description HTML allowed. @[<member id>] notifies a member and @[<group id>] a group. +address notifies a member with that address, and otherwise makes a guest and sends an invitation (30 an hour in an organization): escape a plus before an address that is not meant so. A bare @name notifies nobody. */
            content: string;
            /**
             * @default comment
             * @enum {string}
             */
            label?: "comment" | "problem" | "resolve" | "improvement" | "advice";
            /**
             * @description The default hides the comment from guests.
             * @default hide-for-guests
             * @enum {string}
             */
            state?: "open" | "hide-for-guests" | "collapsed";
        };
        ContentInput: {
            content: string;
        };
        ResolveInput: {
            thread_id: string;
            content: string;
            /** @enum {string} */
            state?: "open" | "hide-for-guests" | "collapsed";
        };
        Asset: {
            id: components["schemas"]["HexId"];
            filename: string;
            version?: number | string;
            /** @description Field id, or ko_field. */
            uploaded_from?: string | null;
            uploaded_at?: components["schemas"]["Timestamp"];
            step_id?: string | null;
            /** @description local or url. */
            source?: string | null;
            system?: string | null;
            uploaded_to_s3?: boolean;
            subject?: {
                id?: string;
                /** @description Run, Checklist, Task or Organization. */
                type?: string;
            };
        };
        UploadInput: {
            /** @description File content, 100 MB at most. */
            name: string;
            /** @description Process id, template id, or for a task with is_oneoff_task true the task's own id. */
            subject_id: string;
            /**
             * @description Model name. 'Template' and 'Process' (printed in one docs page and in the vendor swagger) are stored as literals and end in a 500 after the file was saved.
             * @enum {string}
             */
            subject_type: "Run" | "Checklist" | "Task";
            /** @description Field id, or ko_field for a kick-off field. */
            uploaded_from: string;
            /**
             * @default local
             * @enum {string}
             */
            source?: "local" | "url";
            /** @description Tasks of a template step only (required there). */
            step_id?: string;
            /** @description Tasks of a template step only (required there): the template id, not the process id. */
            checklist_id?: string;
            system?: string;
        };
        SearchBucket: {
            data: Record<string, unknown>[];
            meta?: components["schemas"]["Meta"];
        };
        /** @description Object keyed by the scopes asked for in on. No source prints a raw answer; the keyed form is inferred from the MCP server, which reads one list with its own meta per scope. Task hits carry no run_id. */
        SearchResult: {
            [key: string]: components["schemas"]["SearchBucket"];
        };
        /** @description created_at is 'YYYY-MM-DD HH:MM:SS' in UTC without a zone, measured on staging on 2026-09-29; the docs print ISO 8601 with Z. */
        Activity: {
            id: number;
            organization_id?: string;
            /** @description Seen besides those that can be filtered: executed, execution_fail (checks of automation rules). */
            verb?: string[];
            source?: string[];
            actor_type?: string[];
            actor_id?: number[];
            auditable_type?: string;
            auditable_id?: string;
            parentable_type?: string | null;
            parentable_id?: string | null;
            /** @description Seen besides those that can be filtered: execution. */
            type?: string[];
            description?: string[];
            field?: unknown[] | null;
            old_value?: unknown[] | null;
            text?: unknown[] | null;
            references?: unknown;
            /** @description On rows of type execution: automation_id, alias, rules (type, operation, statement, logic, isMet, and field_label or task_title) and actions keyed by task id (title, actions). It holds the expected value of a condition, not the value that was read. */
            audit_state?: Record<string, unknown> | unknown[] | null;
            created_at?: components["schemas"]["Timestamp"];
            undoable?: boolean;
            actor?: Record<string, unknown>[];
            audit?: Record<string, unknown>;
            parent?: Record<string, unknown>;
            origin?: Record<string, unknown> | null;
        };
        CustomFieldKey: {
            id?: number | string;
            key: string;
            applies_to: string;
            /** @enum {string} */
            field_type: "text" | "textarea" | "number" | "boolean" | "date" | "email" | "url" | "radio" | "dropdown" | "multiselect" | "table";
            /** @description org or system. */
            key_type?: string;
            is_required?: boolean;
            is_active?: boolean;
        };
        CustomFieldKeyInput: {
            key: string;
            /** @description Record type, for example process. */
            applies_to: string;
            /** @enum {string} */
            field_type: "text" | "textarea" | "number" | "boolean" | "date" | "email" | "url" | "radio" | "dropdown" | "multiselect" | "table";
            is_required?: boolean;
            is_active?: boolean;
            options?: Record<string, unknown>[];
            columns?: Record<string, unknown>[];
        };
        CustomFieldsInput: {
            /** @description Full replacement; keys left out are cleared, required keys must be there, unknown and system keys are refused with 422. */
            custom_fields: Record<string, unknown>;
        };
        CustomFieldValueInput: {
            value: unknown;
        };
        /** @description Shape not published. */
        CustomFieldsAnswer: {
            data?: Record<string, unknown> | unknown[];
        };
        WatcherInput: {
            /** @example organization */
            object_type: string;
            object_id: string;
            /** @example webhook */
            notification_type: string;
            /**
             * @description 'electric' is immediate delivery.
             * @example electric
             */
            frequency: string;
            /**
             * Format: uri
             * @description Delivery URL.
             */
            webhook: string;
        };
        /** @description The official trigger looks for the delivery URL under webhook, webhook_url or url, so the key is not certain. */
        Watcher: {
            id: string | number;
            object_type?: string;
            object_id?: string;
            notification_type?: string;
            frequency?: string;
            webhook?: string | null;
            webhook_url?: string | null;
            url?: string | null;
            created_at?: components["schemas"]["Timestamp"];
        };
        Error: {
            /** @description true in most bodies, absent in others. */
            error?: boolean | string | Record<string, unknown>;
            message: string;
            code?: string;
        };
        /** @description 401 produced by the edge worker in front of the API when it cannot validate the token. No code key. */
        EdgeAuthError: {
            error?: boolean | string;
            /** @example Permission denied. Error code: APSH213. */
            message: string;
        };
        NotFoundError: {
            /** @constant */
            error?: true;
            message: string;
            /** @description ENDPOINT_NOT_FOUND or RESOURCE_NOT_FOUND; missing on the 404 of the edge (client header missing), which names apsh546 in its message. The API makes codes out of its message: upper case, no punctuation, underscores, 25 characters. */
            code?: string;
        };
        /** @description Carries errors, message or both. */
        ValidationError: {
            error?: boolean;
            /** @description May be missing. */
            message?: string;
            code?: string;
            /** @description Field path to messages: a list of strings, one string, or for keyed bodies such as tasks and prerun nested lists and objects. */
            errors?: {
                [key: string]: (string | Record<string, unknown>)[] | string | Record<string, unknown>;
            };
        } | unknown | unknown;
        /** @description Nested envelope, unlike the other errors. The pool is full when an invitation, a role change or a re-activation would need a seat. */
        SeatPoolExhaustedError: {
            error: {
                /** @constant */
                code: "SEAT_POOL_EXHAUSTED";
                /** @description Localised; never match on it. */
                message: string;
                details?: {
                    /** @enum {string} */
                    pool_type?: "full" | "light";
                };
            };
        };
        /** @description code is present on operation caps (hourly guest invites and comments, trial caps). One page shows this body for every 429, another only for operation caps; do not rely on code. */
        RateLimitError: {
            message: string;
            /** @enum {string} */
            code?: "RATE_LIMIT_EXCEEDED";
            error?: boolean;
        };
        /** @description E-mail to link map; an empty list when there are no guests. */
        GuestLinks: {
            [key: string]: {
                /** Format: uri */
                link_for_guest: string;
            };
        } | unknown[];
        WebhookPerson: {
            id?: string | number;
            email?: string;
            full_name?: string;
        };
        /** @description Keyed by field timeline id. */
        CaptureMap: {
            [key: string]: {
                alias: string;
                label?: string;
                value: unknown;
            };
        } | unknown[];
        WebhookTask: {
            id: string;
            title: string;
            alias?: string | null;
            status: string;
            summary?: string | null;
            deadline?: components["schemas"]["Timestamp"];
            position?: number | null;
            completed_at?: components["schemas"]["Timestamp"];
            completed_by?: components["schemas"]["WebhookPerson"] | null;
            captures?: components["schemas"]["CaptureMap"];
            owners?: {
                users?: components["schemas"]["WebhookPerson"][];
                guests?: string[];
            };
            assets?: {
                id?: string;
                filename?: string;
                version?: string | number;
                public_link?: string;
            }[];
        };
        /** @description Process launched or completed (template-level webhook). */
        ProcessWebhookPayload: {
            id: components["schemas"]["HexId"];
            increment_id?: number | null;
            /** @description Timeline id of the template. */
            checklist_id?: string;
            checklist_title?: string | null;
            name: string;
            summary?: string | null;
            /** @description active, complete, problem, issue, delayed, archived ... */
            status: string;
            has_open_issue?: boolean;
            progress?: components["schemas"]["Progress"];
            whole_progress?: components["schemas"]["Progress"];
            started_by?: number | string | null;
            owner_id?: number | string | null;
            prerun_status?: string | null;
            prerun_completed_at?: components["schemas"]["Timestamp"];
            prerun_completed_by?: number | string | null;
            prerun_length?: number | null;
            starred?: boolean;
            created_at?: components["schemas"]["Timestamp"];
            started_at?: components["schemas"]["Timestamp"];
            last_updated?: components["schemas"]["Timestamp"];
            archived_at?: components["schemas"]["Timestamp"];
            completed_at?: components["schemas"]["Timestamp"];
            due_date?: components["schemas"]["Timestamp"];
            due_date_passed?: boolean;
            due_soon?: boolean;
            late_tasks?: number | null;
            max_task_deadline?: components["schemas"]["Timestamp"];
            type?: string | null;
            is_public?: boolean;
            publicly_hidden_fields?: unknown[] | null;
            parent_id?: string | null;
            can_add_oot?: boolean;
            custom_fields?: Record<string, unknown> | unknown[] | null;
            prerun?: Record<string, unknown> | unknown[];
            users?: unknown[];
            groups?: unknown[];
            collaborators?: unknown[];
            /** @description Task alias to task id. */
            "process-tasks": Record<string, unknown> | unknown[];
            /** @description Kick-off answers keyed by alias. */
            "ko-form-fields"?: Record<string, unknown> | unknown[];
            "guest-links"?: components["schemas"]["GuestLinks"];
            launcher: components["schemas"]["WebhookPerson"];
        };
        /** @description Task completed (step-level URL, or the template-level URL when the step has none). */
        TaskWebhookPayload: {
            this_task: components["schemas"]["WebhookTask"];
            /** @description First visible incomplete task by position; an empty list (one page says empty object) when all are done. */
            next_task?: components["schemas"]["WebhookTask"] | unknown[] | Record<string, unknown>;
            launcher?: components["schemas"]["WebhookPerson"];
            completer?: components["schemas"]["WebhookPerson"];
            "process-tasks"?: Record<string, unknown> | unknown[];
            /** @description All answers so far, keyed by alias. */
            "form-fields"?: Record<string, unknown> | unknown[];
            template?: {
                id?: string;
                title?: string;
                alias?: string | null;
                summary?: string | null;
            };
            process: {
                id: string;
                organization_id?: string;
                name: string;
                summary?: string | null;
                status?: string;
                progress?: components["schemas"]["Progress"];
                created_at?: components["schemas"]["Timestamp"];
                ClientURL?: string;
                prerun?: Record<string, unknown> | unknown[];
                process_forms?: Record<string, unknown> | unknown[];
                tags?: Record<string, unknown>[];
            };
            "guest-links"?: components["schemas"]["GuestLinks"];
        };
        /** @description Delivery of an organization watcher. Only the event key is known from the official trigger node; the other keys are not published and the feature is still being rolled out. */
        OrganizationEventPayload: {
            /** @enum {string} */
            event: "process.launched" | "process.completed" | "task.completed" | "task.assigned" | "task.comment_added" | "task.issue_raised" | "task.issue_resolved";
        };
        LegacyCreateTaskInput: {
            name: string;
            /** @enum {string} */
            task_type: "task" | "approval" | "email" | "expiring";
            /** @description yyyy-MM-dd HH:mm:ss in the connector's default. */
            deadline: string;
            description?: string;
            owners?: components["schemas"]["OwnersInput"];
        };
        LegacyEditDeadlineInput: {
            Deadline?: string;
        };
        LegacyEditStepTypeInput: {
            /** @enum {string} */
            stepType?: "all" | "any";
        };
        ApplicationUserItem: {
            data: components["schemas"]["ApplicationUser"];
        };
        MeItem: {
            data: components["schemas"]["Me"];
        };
        OrganizationItem: {
            data: components["schemas"]["Organization"];
        };
        MemberItem: {
            data: components["schemas"]["Member"];
        };
        GuestItem: {
            data: components["schemas"]["Guest"];
        };
        GroupItem: {
            data: components["schemas"]["Group"];
        };
        TagItem: {
            data: components["schemas"]["Tag"];
        };
        TagAssociationItem: {
            data: components["schemas"]["TagAssociation"];
        };
        FolderItem: {
            data: components["schemas"]["Folder"];
        };
        FolderObjectItem: {
            data: components["schemas"]["FolderObject"];
        };
        TemplateItem: {
            data: components["schemas"]["Template"];
        };
        StepItem: {
            data: components["schemas"]["Step"];
        };
        FormFieldItem: {
            data: components["schemas"]["FormField"];
        };
        AutomatedActionItem: {
            data: components["schemas"]["AutomatedAction"];
        };
        RunItem: {
            data: components["schemas"]["Run"];
        };
        RunFormFieldsItem: {
            data: components["schemas"]["RunFormFields"];
        };
        TaskItem: {
            data: components["schemas"]["Task"];
        };
        ThreadItem: {
            data: components["schemas"]["Thread"];
        };
        AssetItem: {
            data: components["schemas"]["Asset"];
        };
        CustomFieldKeyItem: {
            data: components["schemas"]["CustomFieldKey"];
        };
        WatcherItem: {
            data: components["schemas"]["Watcher"];
        };
        /** @description One page. meta is left out when without_pagination is used and may be missing on some lists. */
        OrganizationList: {
            data: components["schemas"]["Organization"][];
            meta?: components["schemas"]["Meta"];
        };
        /** @description One page. meta is left out when without_pagination is used and may be missing on some lists. */
        MemberList: {
            data: components["schemas"]["Member"][];
            meta?: components["schemas"]["Meta"];
        };
        /** @description One page. meta is left out when without_pagination is used and may be missing on some lists. */
        GuestList: {
            data: components["schemas"]["Guest"][];
            meta?: components["schemas"]["Meta"];
        };
        /** @description One page. meta is left out when without_pagination is used and may be missing on some lists. */
        GroupList: {
            data: components["schemas"]["Group"][];
            meta?: components["schemas"]["Meta"];
        };
        /** @description One page. meta is left out when without_pagination is used and may be missing on some lists. */
        TagList: {
            data: components["schemas"]["Tag"][];
            meta?: components["schemas"]["Meta"];
        };
        /** @description One page. meta is left out when without_pagination is used and may be missing on some lists. */
        FolderList: {
            data: components["schemas"]["Folder"][];
            meta?: components["schemas"]["Meta"];
        };
        /** @description One page. meta is left out when without_pagination is used and may be missing on some lists. */
        TemplateList: {
            data: components["schemas"]["Template"][];
            meta?: components["schemas"]["Meta"];
        };
        /** @description One page. meta is left out when without_pagination is used and may be missing on some lists. */
        StepList: {
            data: components["schemas"]["Step"][];
            meta?: components["schemas"]["Meta"];
        };
        /** @description One page. meta is left out when without_pagination is used and may be missing on some lists. */
        FormFieldList: {
            data: components["schemas"]["FormField"][];
            meta?: components["schemas"]["Meta"];
        };
        /** @description One page. meta is left out when without_pagination is used and may be missing on some lists. */
        RunList: {
            data: components["schemas"]["Run"][];
            meta?: components["schemas"]["Meta"];
        };
        /** @description One page. meta is left out when without_pagination is used and may be missing on some lists. */
        ActivityList: {
            data: components["schemas"]["Activity"][];
            meta?: components["schemas"]["Meta"];
        };
        /** @description One page. meta is left out when without_pagination is used and may be missing on some lists. */
        CustomFieldKeyList: {
            data: components["schemas"]["CustomFieldKey"][];
            meta?: components["schemas"]["Meta"];
        };
        /** @description One page. meta is left out when without_pagination is used and may be missing on some lists. */
        WatcherList: {
            data: components["schemas"]["Watcher"][];
            meta?: components["schemas"]["Meta"];
        };
        /** @description One page. meta is left out when without_pagination is used and may be missing on some lists. */
        TaskList: {
            data: components["schemas"]["Task"][];
            meta?: components["schemas"]["TaskListMeta"];
        };
        /** @description One value, or several joined by commas (any of them; all only alone). all: every task. active: every task that is not completed, auto-skipped ones too. active-visible: not-started or in-progress. overdue: past its deadline and not completed. stalled: overdue in a process that has gone quiet (staging filters on it, production ignored it on 2026-09-28). due-soon: due within 24 hours. on-time: neither completed nor due. has-problem, has-improvement: by the comments. A value that the API does not know is ignored: 200 and every task, also for completed, the status that tasks carry. auto-skipped is inverted (every task except those). */
        TaskStatusFilter: ("all" | "active" | "active-visible" | "not-started" | "in-progress" | "complete" | "overdue" | "stalled" | "due-soon" | "on-time" | "has-problem" | "has-improvement") | string;
        /** @description Deadline rule of a step. All four keys or none: a part of them is 422. */
        StepDeadline: {
            /** @description How many units; at most 1000 weeks (docs-later). */
            value: number;
            /** @enum {string} */
            unit: "minutes" | "hours" | "days" | "weeks" | "months" | "minute" | "hour" | "day" | "week" | "month";
            /**
             * @description from: after the anchor. prior_to: before it. The screens call them after and before; these two words, or any other, are stored with a 2xx and then no offset is applied.
             * @enum {string}
             */
            option: "from" | "prior_to";
            /** @description The anchor: start_run for the launch, or the id of another step. */
            step: string;
        };
        /** @description Start rule of a step. Has no effect unless is_soft_start_date is false. */
        StepStartDate: {
            value: number;
            /** @enum {string} */
            unit: "minutes" | "hours" | "days" | "weeks" | "months";
        };
        AutomaticDeadline: {
            date: components["schemas"]["Timestamp"];
            /** @description For people; not to be parsed. */
            reason?: string | null;
            /** @description automation, step or launch. */
            source?: string;
        };
        AutomaticDeadlineItem: {
            data: components["schemas"]["AutomaticDeadline"];
        };
        TaskDeadlineResetItem: {
            data: components["schemas"]["Task"];
            meta?: {
                automatic_deadline?: components["schemas"]["AutomaticDeadline"];
                /** @description False when the date was not set by hand: nothing changed. */
                deadline_reset?: boolean;
            };
        };
        /** @description Snippet. Only the id is published. */
        TextTemplate: {
            id: number;
        };
        TextTemplateList: {
            data: components["schemas"]["TextTemplate"][];
            meta?: components["schemas"]["Meta"];
        };
    };
    responses: {
        /** @description Malformed grant (inferred) or JSON body (reported). */
        OAuthBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description invalid_client: wrong secret, wrong or non-numeric client id. */
        OAuthUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description Business rule, for example on the bot user or the default administrator. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Token missing, expired or revoked; wrong kind of token; client header missing. Several bodies exist, one of them plain text. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["EdgeAuthError"] | components["schemas"]["Error"];
                /** @example Unauthorized. */
                "text/plain": string;
            };
        };
        /** @description The client is not linked to the organization in the URL. */
        ApplicationForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Role or ownership not sufficient; also used for some business rules. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Unknown id, unknown URL, archived object, or missing client header (then the edge answers, without code). code tells the first two apart. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFoundError"];
            };
        };
        /** @description No free seat of the needed kind. Match error.code, not the status alone and not the text. Announced by the docs and handled by the official clients; not sent by production until a switch is turned. */
        SeatPoolExhausted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SeatPoolExhaustedError"];
            };
        };
        /** @description File larger than 100 MB (status inferred). */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Body or query refused. Values of errors may be lists, strings or nested objects; message may be missing. */
        ValidationFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
            };
        };
        /** @description The person exists but is not part of this organization. */
        UserNotInOrganization: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"] | components["schemas"]["Error"];
            };
        };
        /** @description Too many calls. Wait Retry-After seconds. */
        RateLimited: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RateLimitError"];
            };
        };
        /** @description Unhandled error of the application. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description 500, 502, 503 or 504. The body may be HTML from the edge. Only GET may be retried without thought. */
        GatewayError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "text/html": string;
            };
        };
        /** @description A limit of the plan; today the cap on task assignments of a trial. Text and code are about to change: go by the status. */
        TrialLimit: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The process is blocked by an open issue; announced, not sent when read. Today such writes are refused with another status. */
        Locked: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description Organization id, 32 hexadecimal characters. */
        Org: components["schemas"]["HexId"];
        /** @description Numeric member id. */
        UserIdPath: number;
        /** @description E-mail as one path segment, percent-encoded: '@' as %40, '+' as %2B, '/' as %2F. Some official clients leave '@' as it is; both forms name the same segment. */
        Email: string;
        /** @description Last path segment of the guest's link. */
        GuestCode: string;
        /** @description Task id. */
        TaskId: components["schemas"]["HexId"];
        /** @description Process id. */
        RunId: components["schemas"]["HexId"];
        /** @description Template id (timeline id). */
        ChecklistId: components["schemas"]["HexId"];
        /** @description Step id (timeline id). */
        StepId: components["schemas"]["HexId"];
        /** @description Form field or kick-off field id (timeline id). */
        FieldId: components["schemas"]["HexId"];
        /** @description Group id. */
        GroupId: components["schemas"]["HexId"];
        /** @description Tag id. */
        TagId: components["schemas"]["HexId"];
        /** @description Id of the tag association. */
        AssociationId: string;
        /** @description Folder id. */
        FolderId: components["schemas"]["HexId"];
        /** @description Integer id of the folder relation. */
        FolderObjectId: number;
        /** @description Thread id. */
        CommentId: string;
        /** @description File (asset) id. */
        AssetId: components["schemas"]["HexId"];
        /** @description Automation rule id. */
        AutomationId: string;
        /** @description Watcher id. */
        WatcherId: string;
        /** @description Custom field key. */
        CustomFieldKeyPath: string;
        /** @description Guest e-mail. */
        LegacyGuest: string;
        /** @description Member id. */
        LegacyMember: number;
        /** @description Template id. */
        LegacyBlueprint: string;
        /** @description Page number, from 1. */
        Page: number;
        /**
         * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
         * @example APIClient
         */
        TallyfyClient: string;
        /** @description Id of a row of the audit feed. */
        ActivityId: number;
    };
    requestBodies: never;
    headers: {
        /** @description Whole seconds by the docs; the official CLI also understands an HTTP date. */
        RetryAfter: string;
        /** @description Named on the Postman page. */
        RateLimitRemaining: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    issueToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description Token. The shape depends on the grant. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationToken"] | components["schemas"]["PasswordGrantToken"];
                };
            };
            400: components["responses"]["OAuthBadRequest"];
            401: components["responses"]["OAuthUnauthorized"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    provisionApplicationUser: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationUserInput"];
            };
        };
        responses: {
            /** @description Member created (status 200 or 201, not stated). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationUserItem"] | components["schemas"]["ApplicationUser"];
                };
            };
            /** @description Member created (status 200 or 201, not stated). */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationUserItem"] | components["schemas"]["ApplicationUser"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApplicationForbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["SeatPoolExhausted"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    issueUserToken: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description E-mail as one path segment, percent-encoded: '@' as %40, '+' as %2B, '/' as %2F. Some official clients leave '@' as it is; both forms name the same segment. */
                email: components["parameters"]["Email"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description User token (status not stated; accept every 2xx). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserToken"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ApplicationForbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UserNotInOrganization"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Profile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listMyOrganizations: {
        parameters: {
            query?: {
                /** @description Page number, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Items per page. */
                per_page?: number;
            };
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Organizations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    updateMe: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMemberInput"];
            };
        };
        responses: {
            /** @description Profile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberItem"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listMyTasks: {
        parameters: {
            query?: {
                /** @description Free-text search. */
                q?: string;
                /** @description Read off the code of the API by the official MCP server and driven against live processes on 2026-09-28 (stalled against staging only). Spellings with underscores or without hyphens (due_soon, hasproblem, inprogress, active_visible) are printed in the docs and were not measured; incomplete and completed are not values. Without it only active tasks are listed: send all for every task. */
                status?: components["schemas"]["TaskStatusFilter"];
                /** @description deadline, newest or problems, with '-' for descending. */
                sort?: string;
                tag?: string;
                /** @description Related data to embed, comma separated. */
                with?: ("run" | "step" | "form_fields" | "threads" | "assets" | "tags" | "summary")[];
                /** @description Page number, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Items per page. */
                per_page?: number;
            };
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tasks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getOrganization: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Organization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listMembers: {
        parameters: {
            query?: {
                /** @description Free-text search. */
                q?: string;
                /** @description Related data to embed, comma separated. */
                with?: ("stats" | "assets" | "groups" | "organizations" | "preferences" | "member_watchers" | "guest_watchers" | "auth_methods" | "country")[];
                /** @description Field name, '-' for descending, for example -created_at. */
                sort?: string;
                /** @description Page number, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Items per page. The docs give 9999 as default; the CLI states a server cap of 100 for lists. Send an explicit value of at most 100 and follow the pages. */
                per_page?: number;
            };
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    inviteMember: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteMemberInput"];
            };
        };
        responses: {
            /** @description Invited person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberItem"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["SeatPoolExhausted"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getMember: {
        parameters: {
            query?: {
                /** @description Related data to embed, comma separated. */
                with?: ("stats" | "assets" | "groups" | "organizations" | "preferences" | "member_watchers" | "guest_watchers" | "auth_methods" | "country")[];
            };
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Numeric member id. */
                user_id: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Member. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    updateMember: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Numeric member id. */
                user_id: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMemberInput"];
            };
        };
        responses: {
            /** @description Member. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberItem"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    removeMember: {
        parameters: {
            query?: {
                /** @description true moves the person's tasks to the member named in 'to'. */
                with_reassignment?: boolean;
                /** @description Receiver of the tasks; required with with_reassignment=true. */
                to?: number;
            };
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Numeric member id. */
                user_id: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The removed person, status disabled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberItem"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    updateMemberRole: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Numeric member id. */
                user_id: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleInput"];
            };
        };
        responses: {
            /** @description Member with the new role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberItem"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["SeatPoolExhausted"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    disableMember: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Numeric member id. */
                user_id: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Disabled (body not published). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberItem"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    enableMember: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Numeric member id. */
                user_id: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Enabled (body not published). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberItem"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["SeatPoolExhausted"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    convertMemberToGuest: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Numeric member id. */
                user_id: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Body not published. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, unknown>;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    permanentlyDeleteMember: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Numeric member id. */
                user_id: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted (body not published). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listUserTasks: {
        parameters: {
            query?: {
                /** @description Free-text search. */
                q?: string;
                /** @description Read off the code of the API by the official MCP server and driven against live processes on 2026-09-28 (stalled against staging only). Spellings with underscores or without hyphens (due_soon, hasproblem, inprogress, active_visible) are printed in the docs and were not measured; incomplete and completed are not values. Without it perhaps only active tasks are listed, as on me/tasks (inferred): send all for every task. */
                status?: components["schemas"]["TaskStatusFilter"];
                /** @description deadline, newest or problems. */
                sort?: string;
                sort_by?: string;
                /** @description Related data to embed, comma separated. */
                with?: ("run" | "step" | "form_fields" | "threads" | "assets" | "tags" | "summary")[];
                tag?: string;
                /** @description Page number, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Items per page. */
                per_page?: number;
            };
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Numeric member id. */
                user_id: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tasks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listGuests: {
        parameters: {
            query?: {
                /** @description Part of the e-mail. */
                q?: string;
                /** @description Default created_at; sort_by is an alias. */
                sort?: string;
                /** @description Related data to embed, comma separated. */
                with?: "stats"[];
                /** @description Page number, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Items per page. 999 by the docs; send at most 100 and follow the pages. */
                per_page?: number;
                /** @description true returns everything in one answer, without meta.pagination. */
                without_pagination?: "true" | "false";
            };
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Guests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createGuest: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateGuestInput"];
            };
        };
        responses: {
            /** @description Guest. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getGuest: {
        parameters: {
            query?: {
                /** @description Related data to embed, comma separated. */
                with?: "stats"[];
            };
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description E-mail as one path segment, percent-encoded: '@' as %40, '+' as %2B, '/' as %2F. Some official clients leave '@' as it is; both forms name the same segment. */
                email: components["parameters"]["Email"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Guest. The docs page says 201 and marks that itself as doubtful. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    updateGuest: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description E-mail as one path segment, percent-encoded: '@' as %40, '+' as %2B, '/' as %2F. Some official clients leave '@' as it is; both forms name the same segment. */
                email: components["parameters"]["Email"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateGuestInput"];
            };
        };
        responses: {
            /** @description Guest (accept as well). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestItem"];
                };
            };
            /** @description Guest (the docs say 201). */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    deleteGuest: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description E-mail as one path segment, percent-encoded: '@' as %40, '+' as %2B, '/' as %2F. Some official clients leave '@' as it is; both forms name the same segment. */
                email: components["parameters"]["Email"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The removed guest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    enableGuest: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description E-mail as one path segment, percent-encoded: '@' as %40, '+' as %2B, '/' as %2F. Some official clients leave '@' as it is; both forms name the same segment. */
                email: components["parameters"]["Email"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Guest (body not published). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    disableGuest: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description E-mail as one path segment, percent-encoded: '@' as %40, '+' as %2B, '/' as %2F. Some official clients leave '@' as it is; both forms name the same segment. */
                email: components["parameters"]["Email"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Guest (body not published). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    convertGuestToMember: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description E-mail as one path segment, percent-encoded: '@' as %40, '+' as %2B, '/' as %2F. Some official clients leave '@' as it is; both forms name the same segment. */
                email: components["parameters"]["Email"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Body not published. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, unknown>;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["SeatPoolExhausted"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listGuestTasks: {
        parameters: {
            query?: {
                /** @description Read off the code of the API by the official MCP server and driven against live processes on 2026-09-28 (stalled against staging only). Spellings with underscores or without hyphens (due_soon, hasproblem, inprogress, active_visible) are printed in the docs and were not measured; incomplete and completed are not values. */
                status?: components["schemas"]["TaskStatusFilter"];
                /** @description deadline, newest or problems. */
                sort?: string;
                /** @description Page number, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Items per page. Ignored by the server: pages have 10 items. */
                per_page?: number;
            };
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Last path segment of the guest's link. */
                guest_code: components["parameters"]["GuestCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tasks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    setGuestFormFieldValue: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description E-mail as one path segment, percent-encoded: '@' as %40, '+' as %2B, '/' as %2F. Some official clients leave '@' as it is; both forms name the same segment. */
                email: components["parameters"]["Email"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormFieldValueInput"];
            };
        };
        responses: {
            /** @description Body not published. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, unknown>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listGroups: {
        parameters: {
            query?: {
                /** @description Free-text search. */
                q?: string;
                sort_by?: "name" | "created_at" | "updated_at";
                /** @description Related data to embed, comma separated. */
                with?: ("assets" | "users" | "guests")[];
                /** @description Page number, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Items per page. */
                per_page?: number;
            };
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createGroup: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateGroupInput"];
            };
        };
        responses: {
            /** @description Group. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupItem"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getGroup: {
        parameters: {
            query?: {
                /** @description Related data to embed, comma separated. */
                with?: ("assets" | "users" | "guests")[];
            };
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Group id. */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    updateGroup: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Group id. */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateGroupInput"];
            };
        };
        responses: {
            /** @description Group (accept as well). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupItem"];
                };
            };
            /** @description Group (the docs say 201). */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupItem"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    deleteGroup: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Group id. */
                group_id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listTags: {
        parameters: {
            query?: {
                /** @description Free-text search. */
                q?: string;
                /** @description Related data to embed, comma separated. */
                with?: "statistics"[];
                /** @description Adds the automatically made process tags. */
                all?: "true";
                auto_generated?: string;
                status?: string;
                /** @description Property, '-' for descending. */
                sort?: string;
                /** @description Page number, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Items per page. */
                per_page?: number;
            };
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createTag: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTagInput"];
            };
        };
        responses: {
            /** @description Tag. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getTag: {
        parameters: {
            query?: {
                /** @description Related data to embed, comma separated. */
                with?: "statistics"[];
            };
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Tag id. */
                tag_id: components["parameters"]["TagId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    updateTag: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Tag id. */
                tag_id: components["parameters"]["TagId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTagInput"];
            };
        };
        responses: {
            /** @description Tag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagItem"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    deleteTag: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Tag id. */
                tag_id: components["parameters"]["TagId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted, also when the tag does not exist. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    attachTag: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagAssociationInput"];
            };
        };
        responses: {
            /** @description Association (status and shape not published; accept every 2xx). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagAssociationItem"];
                };
            };
            /** @description Association. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagAssociationItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    detachTag: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Id of the tag association. */
                association_id: components["parameters"]["AssociationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Removed (status not published; accept every 2xx). */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listFolders: {
        parameters: {
            query?: {
                folder_type?: "checklist" | "run";
                /** @description Related data to embed, comma separated. */
                with?: "children"[];
                /** @description position */
                sort?: string;
                /** @description Free-text search. */
                q?: string;
                /** @description Page number, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Items per page. */
                per_page?: number;
            };
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Folders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FolderList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createFolder: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateFolderInput"];
            };
        };
        responses: {
            /** @description Folder (status not published; accept every 2xx). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FolderItem"];
                };
            };
            /** @description Folder. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FolderItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    updateFolder: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Folder id. */
                folder_id: components["parameters"]["FolderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateFolderInput"];
            };
        };
        responses: {
            /** @description Folder. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FolderItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    deleteFolder: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Folder id. */
                folder_id: components["parameters"]["FolderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted (status not published; accept every 2xx). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    addToFolder: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FolderObjectInput"];
            };
        };
        responses: {
            /** @description Relation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FolderObjectItem"];
                };
            };
            /** @description Relation. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FolderObjectItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    removeFromFolder: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Integer id of the folder relation. */
                folder_object_id: components["parameters"]["FolderObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listTemplates: {
        parameters: {
            query?: {
                /** @description Part of the title. */
                q?: string;
                status?: string;
                type?: "procedure" | "form" | "document";
                starred?: string;
                /** @description The CLI sends folder_id instead. */
                folder?: string;
                folder_id?: string;
                tag?: string;
                owner_id?: string;
                /** @description only for archived templates; another truthy value adds them. */
                archived?: string;
                /** @description Related data to embed, comma separated. */
                with?: ("steps" | "tags" | "folder" | "permissions" | "stages" | "linked_tasks" | "assets" | "member_watchers" | "guest_watchers")[];
                /** @description Field, '-' for descending; the official node sends sort. */
                sort_by?: string;
                /** @description Connector swagger only. */
                version?: string;
                /** @description Page number, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Items per page. */
                per_page?: number;
            };
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Templates, pinned ones first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createTemplate: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTemplateInput"];
            };
        };
        responses: {
            /** @description Template. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateItem"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getTemplate: {
        parameters: {
            query?: {
                /** @description Related data to embed, comma separated. prerun and automated_actions are in the answer without asking; the official node asks for prerun all the same; the MCP server asks for prerun and automated_actions as well. steps and tags come wrapped in data, automated_actions as a plain list. */
                with?: ("steps" | "tags" | "folder" | "prerun" | "automated_actions")[];
                entire_folder_tree?: "0" | "1";
            };
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    updateTemplate: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTemplateInput"];
            };
        };
        responses: {
            /** @description Template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateItem"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    archiveTemplate: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Message and references, not wrapped in data. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedReferences"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    deleteTemplate: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Message and references. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedReferences"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    restoreTemplate: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Body not published. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    cloneTemplate: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloneTemplateInput"];
            };
        };
        responses: {
            /** @description New template (status not published; accept every 2xx). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateItem"];
                };
            };
            /** @description New template. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    publishTemplate: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Body not published. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, unknown>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listSteps: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Steps. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createStep: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepInput"];
            };
        };
        responses: {
            /** @description Step. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepItem"];
                };
            };
            /** @description Step (status not published; accept every 2xx). */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getStep: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
                /** @description Step id (timeline id). */
                step_id: components["parameters"]["StepId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Step with its form fields in captures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    updateStep: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
                /** @description Step id (timeline id). */
                step_id: components["parameters"]["StepId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateStepInput"];
            };
        };
        responses: {
            /** @description Step. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    deleteStep: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
                /** @description Step id (timeline id). */
                step_id: components["parameters"]["StepId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted (status not published; accept every 2xx). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Rules or deadlines depend on the step (status assumed). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listTemplateFormFields: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fields. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormFieldList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    deleteKickoffField: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
                /** @description Form field or kick-off field id (timeline id). */
                field_id: components["parameters"]["FieldId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted (status not published; accept every 2xx). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createStepField: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
                /** @description Step id (timeline id). */
                step_id: components["parameters"]["StepId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormFieldInput"];
            };
        };
        responses: {
            /** @description Field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormFieldItem"];
                };
            };
            /** @description Field (status not published; accept every 2xx). */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormFieldItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    updateStepField: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
                /** @description Step id (timeline id). */
                step_id: components["parameters"]["StepId"];
                /** @description Form field or kick-off field id (timeline id). */
                field_id: components["parameters"]["FieldId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormFieldInput"];
            };
        };
        responses: {
            /** @description Field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormFieldItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    deleteStepField: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
                /** @description Step id (timeline id). */
                step_id: components["parameters"]["StepId"];
                /** @description Form field or kick-off field id (timeline id). */
                field_id: components["parameters"]["FieldId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted (status not published; accept every 2xx). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    moveStepField: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
                /** @description Step id (timeline id). */
                step_id: components["parameters"]["StepId"];
                /** @description Form field or kick-off field id (timeline id). */
                field_id: components["parameters"]["FieldId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveFieldInput"];
            };
        };
        responses: {
            /** @description Body not published. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, unknown>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createAutomation: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AutomatedActionInput"];
            };
        };
        responses: {
            /** @description Rule (status not published; accept every 2xx). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AutomatedActionItem"];
                };
            };
            /** @description Rule. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AutomatedActionItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    updateAutomation: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
                /** @description Automation rule id. */
                automation_id: components["parameters"]["AutomationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AutomatedActionInput"];
            };
        };
        responses: {
            /** @description Rule. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AutomatedActionItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    deleteAutomation: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
                /** @description Automation rule id. */
                automation_id: components["parameters"]["AutomationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted (status not published; accept every 2xx). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    commentOnTemplate: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContentInput"];
            };
        };
        responses: {
            /** @description Thread (shape inferred). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadItem"];
                };
            };
            /** @description Thread (shape inferred). */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    reportTemplateIssue: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContentInput"];
            };
        };
        responses: {
            /** @description Thread (shape inferred). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadItem"];
                };
            };
            /** @description Thread (shape inferred). */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    resolveTemplateIssue: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveInput"];
            };
        };
        responses: {
            /** @description Thread (shape inferred). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadItem"];
                };
            };
            /** @description Thread (shape inferred). */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listRuns: {
        parameters: {
            query?: {
                /** @description Part of the name. */
                q?: string;
                /** @description problem also returns processes in status issue. */
                status?: "active" | "complete" | "problem" | "issue" | "improvement" | "archived" | "delayed" | "starred";
                /** @description Member ids: process owners or task assignees. */
                owners?: string[];
                /** @description Template id; blueprint_id is an alias. */
                checklist_id?: string;
                blueprint_id?: string;
                folder?: string;
                /** @description Tag id. */
                tag?: string;
                /** @description Tag ids. */
                tag_ids?: string[];
                untagged?: boolean;
                starred?: boolean;
                type?: "procedure" | "form";
                /** @description Group ids. */
                groups?: string[];
                /** @description MCP: only returns archived processes. */
                archived?: "only" | "true";
                task_status?: string;
                form_fields_values?: "true" | "false";
                /** @description Related data to embed, comma separated. */
                with?: ("checklist" | "tasks" | "tags" | "assets" | "next_task" | "permissions" | "tasks_meta" | "ko_form_fields" | "form_fields" | "stages" | "folders")[];
                /** @description Field, '-' for descending; -created_at is honoured by the live API (polling trigger). sort_by is an alias. */
                sort?: string;
                /** @description Page number, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Items per page. */
                per_page?: number;
                /** @description true returns everything in one answer, without meta.pagination. */
                without_pagination?: "true" | "false";
            };
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Processes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    launchRun: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LaunchInput"];
            };
        };
        responses: {
            /** @description Process. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunItem"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["TrialLimit"];
            /** @description Role, or no launch permission for the template. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getRun: {
        parameters: {
            query?: {
                /** @description Related data to embed, comma separated. */
                with?: ("checklist" | "tasks" | "tags" | "assets" | "next_task" | "permissions" | "tasks_meta" | "ko_form_fields" | "form_fields" | "stages" | "folders" | "member_watchers" | "guest_watchers" | "prerun" | "tasks.threads" | "tasks.form_fields" | "checklist.steps")[];
                form_fields_values?: "true" | "false";
            };
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Process id. */
                run_id: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Process. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    updateRun: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Process id. */
                run_id: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRunInput"];
            };
        };
        responses: {
            /** @description Process. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunItem"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            423: components["responses"]["Locked"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    archiveRun: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Process id. */
                run_id: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Archived process. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    activateRun: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Process id. */
                run_id: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Process. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    deleteRun: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Process id. */
                run_id: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted, empty body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    completeKickoff: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Process id. */
                run_id: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Process. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    reopenKickoff: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Process id. */
                run_id: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Process. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    exportRun: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Process id. */
                run_id: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Raw answer, shape not published. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, unknown>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listRunFormFields: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Process id. */
                run_id: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Object with form_fields. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunFormFieldsItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    bulkUpdateRunTasks: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Process id. */
                run_id: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description Body not published. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, unknown>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listRunTasks: {
        parameters: {
            query?: {
                /** @description Read off the code of the API by the official MCP server and driven against live processes on 2026-09-28 (stalled against staging only). Spellings with underscores or without hyphens (due_soon, hasproblem, inprogress, active_visible) are printed in the docs and were not measured; incomplete and completed are not values. */
                status?: components["schemas"]["TaskStatusFilter"];
                /** @description Member ids. */
                owners?: string[];
                /** @description Guest e-mails. */
                guests?: string[];
                /** @description Group ids. */
                groups?: string[];
                unassigned?: boolean;
                deadline_start_range?: string;
                deadline_end_range?: string;
                /** @description YYYY-MM-DD; wins over the ranges. */
                deadline_on?: string;
                /** @description YYYY-MM-DD, exclusive. */
                deadline_before?: string;
                /** @description YYYY-MM-DD, exclusive. */
                deadline_after?: string;
                /** @description Related data to embed, comma separated. */
                with?: ("step" | "threads" | "comments" | "assets" | "form_fields" | "activities" | "run" | "run.checklist" | "summary")[];
                sort?: "position" | "-position" | "deadline" | "-deadline";
                /** @description Page number, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Items per page. */
                per_page?: number;
                /** @description true returns everything in one answer, without meta.pagination. */
                without_pagination?: "true" | "false";
            };
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Process id. */
                run_id: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tasks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getRunTask: {
        parameters: {
            query?: {
                /** @description Related data to embed, comma separated. threads is the way to list comments. */
                with?: ("run" | "step" | "form_fields" | "tags" | "threads" | "issues" | "assets" | "folders" | "roles" | "activities" | "ko-form-fields" | "summary" | "member_watchers" | "guest_watchers" | "threads_count")[];
            };
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Process id. */
                run_id: components["parameters"]["RunId"];
                /** @description Task id. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    updateRunTask: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Process id. */
                run_id: components["parameters"]["RunId"];
                /** @description Task id. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateProcessTaskInput"];
            };
        };
        responses: {
            /** @description Task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskItem"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["TrialLimit"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            423: components["responses"]["Locked"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getAutomaticDeadline: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Process id. */
                run_id: components["parameters"]["RunId"];
                /** @description Task id. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Date, reason and source. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AutomaticDeadlineItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    resetDeadline: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Process id. */
                run_id: components["parameters"]["RunId"];
                /** @description Task id. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task, and the automatic deadline in meta. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDeadlineResetItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    completeRunTask: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Process id. */
                run_id: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteTaskInput"];
            };
        };
        responses: {
            /** @description Task with tasks_changed_by_rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskItem"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            423: components["responses"]["Locked"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    reopenRunTask: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Process id. */
                run_id: components["parameters"]["RunId"];
                /** @description Task id. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            423: components["responses"]["Locked"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    commentOnRun: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Process id. */
                run_id: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContentInput"];
            };
        };
        responses: {
            /** @description Thread (shape inferred). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadItem"];
                };
            };
            /** @description Thread (shape inferred). */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    reportRunIssue: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Process id. */
                run_id: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContentInput"];
            };
        };
        responses: {
            /** @description Thread (shape inferred). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadItem"];
                };
            };
            /** @description Thread (shape inferred). */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    resolveRunIssue: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Process id. */
                run_id: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveInput"];
            };
        };
        responses: {
            /** @description Thread (shape inferred). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadItem"];
                };
            };
            /** @description Thread (shape inferred). */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listTasks: {
        parameters: {
            query?: {
                /** @description Process or step name. */
                q?: string;
                /** @description The values of the docs. The measurement of the task filters did not cover this list. The official trigger sends completed here and states that the live API honours it; that is unproven, and the other task lists ignore that value. Send complete, and keep only tasks with completed_at. */
                status?: "active" | "complete" | "incomplete" | "inprogress" | "overdue" | "due_soon" | "hasproblem";
                /** @description Member ids, any of. */
                owners?: string[];
                /** @description me, sent by the official trigger; not documented, effect unproven. Prefer /me/tasks. */
                assignee?: string;
                /** @description Guest e-mails. */
                guests?: string[];
                /** @description Role ids. */
                roles?: string[];
                /** @description Group ids. */
                groups?: string[];
                /** @description Tag name. */
                tag?: string;
                /** @description Folder id. */
                folder?: string;
                /** @description YYYY-MM-DD or YYYY-MM-DD:YYYY-MM-DD. */
                created?: string;
                /** @description YYYY-MM-DD. */
                deadline_start_range?: string;
                /** @description YYYY-MM-DD. */
                deadline_end_range?: string;
                /** @description YYYY-MM-DD; wins over the other deadline filters. */
                deadline_on?: string;
                /** @description YYYY-MM-DD. */
                deadline_before?: string;
                /** @description YYYY-MM-DD. */
                deadline_after?: string;
                is_oneoff?: "true" | "false";
                unassigned?: boolean;
                archived?: "true" | "only";
                /** @description Use together with custom_field_value. */
                custom_field_key?: string;
                custom_field_value?: string;
                /** @description Related data to embed, comma separated. */
                with?: ("run" | "run.checklist" | "step" | "threads" | "assets" | "form_fields" | "tags" | "summary" | "selected_text_comment")[];
                /** @description deadline, newest, problems, completed_newest; '-' for descending. */
                sort?: string;
                /** @description Page number, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Items per page. */
                per_page?: number;
                /** @description true returns everything in one answer, without meta.pagination. */
                without_pagination?: "true" | "false";
            };
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tasks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createTask: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTaskInput"];
            };
        };
        responses: {
            /** @description Task. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskItem"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["TrialLimit"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getTask: {
        parameters: {
            query?: {
                /** @description Related data to embed, comma separated. */
                with?: ("run" | "step" | "form_fields" | "tags" | "threads" | "issues" | "assets" | "folders" | "roles" | "activities" | "ko-form-fields" | "summary" | "member_watchers" | "guest_watchers" | "threads_count")[];
            };
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Task id. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    updateTask: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Task id. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateOneOffTaskInput"];
            };
        };
        responses: {
            /** @description Task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskItem"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["TrialLimit"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    archiveTask: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Task id. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Archived. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    restoreTask: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Task id. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Task (body not published). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    deleteTask: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Task id. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    cloneTask: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Task id. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Task (status not published; accept every 2xx). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskItem"];
                };
            };
            /** @description Task. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    completeTask: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteTaskInput"];
            };
        };
        responses: {
            /** @description Task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskItem"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    reopenTask: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Task id. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Task, status in-progress. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    setTaskCapture: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Task id. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaptureValueInput"];
            };
        };
        responses: {
            /** @description Body not published. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, unknown>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    setFormFieldValue: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormFieldValueInput"];
            };
        };
        responses: {
            /** @description Body not published. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, unknown>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createComment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Task id. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentInput"];
            };
        };
        responses: {
            /** @description Thread (status not published; accept every 2xx). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadItem"];
                };
            };
            /** @description Thread. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadItem"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    updateComment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Task id. */
                task_id: components["parameters"]["TaskId"];
                /** @description Thread id. */
                comment_id: components["parameters"]["CommentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContentInput"];
            };
        };
        responses: {
            /** @description Thread. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    deleteComment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Task id. */
                task_id: components["parameters"]["TaskId"];
                /** @description Thread id. */
                comment_id: components["parameters"]["CommentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted (status not published; accept every 2xx). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createBotComment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Task id. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContentInput"];
            };
        };
        responses: {
            /** @description Thread (accept every 2xx). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadItem"];
                };
            };
            /** @description Thread. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    reportIssue: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Task id. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContentInput"];
            };
        };
        responses: {
            /** @description Thread (accept every 2xx). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadItem"];
                };
            };
            /** @description Thread. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    resolveIssue: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Task id. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveInput"];
            };
        };
        responses: {
            /** @description Thread (accept every 2xx). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadItem"];
                };
            };
            /** @description Thread. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    uploadFile: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UploadInput"];
            };
        };
        responses: {
            /** @description Asset. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetItem"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    uploadAsset: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UploadInput"];
            };
        };
        responses: {
            /** @description Asset. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetItem"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    viewFile: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description File (asset) id. */
                asset_id: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Content with its own media type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    deleteFile: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description File (asset) id. */
                asset_id: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted, empty body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    downloadFile: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description File (asset) id. */
                asset_id: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Content, Content-Disposition attachment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getAsset: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description File (asset) id. */
                asset_id: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Asset. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    archiveAsset: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description File (asset) id. */
                asset_id: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Archived (body not published). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    search: {
        parameters: {
            query: {
                /** @description Text. */
                search: string;
                /** @description Scopes. */
                on: ("blueprint" | "process" | "task" | "step" | "capture" | "snippet")[];
                /** @description Page number, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Items per page. The official clients send 50. */
                per_page?: number;
            };
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One list per scope. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listTextTemplates: {
        parameters: {
            query?: {
                /** @description Page number, from 1. */
                page?: components["parameters"]["Page"];
            };
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Snippets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextTemplateList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listActivity: {
        parameters: {
            query?: {
                entity_type?: "checklist" | "run" | "step" | "task" | "thread";
                entity_id?: string;
                type?: "Comment" | "Task" | "Step" | "Process" | "Blueprint" | "User" | "Organization" | "Tag" | "Group";
                verb?: "created" | "updated" | "owners-updated" | "uploaded" | "completed" | "uncompleted" | "deleted" | "re-ordered" | "commented" | "issue-reported" | "issue-resolved" | "archived" | "unarchived" | "re-opened" | "emitted" | "enabled" | "disabled" | "comment-deleted" | "invited" | "invite-accepted" | "linked" | "unlinked";
                actor_type?: "user" | "guest";
                actor_id?: number;
                actor_email?: string;
                source?: "Member" | "Guest" | "Webhook";
                /** @description YYYY-MM-DD, inclusive. */
                created_after?: string;
                /** @description YYYY-MM-DD, inclusive. */
                created_before?: string;
                search?: string;
                field?: string;
                origin_type?: "checklist" | "run" | "step" | "task";
                /** @description Needs origin_type. */
                origin_id?: string;
                /** @description For example -created_at. */
                sort?: string;
                /** @description Page number, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Items per page. */
                per_page?: number;
            };
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Activities. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    undoActivity: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Id of a row of the audit feed. */
                activity_id: components["parameters"]["ActivityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Body not published. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, unknown>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listCustomFieldKeys: {
        parameters: {
            query?: {
                applies_to?: string;
                key_type?: "org" | "system";
                field_type?: string;
                is_required?: boolean;
                is_active?: boolean;
                /** @description Free-text search. */
                q?: string;
                sort_by?: string;
                sort_direction?: "asc" | "desc";
                /** @description Page number, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Items per page. */
                per_page?: number;
            };
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldKeyList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    createCustomFieldKey: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldKeyInput"];
            };
        };
        responses: {
            /** @description Key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldKeyItem"];
                };
            };
            /** @description Key (status not published; accept every 2xx). */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldKeyItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getRunCustomFields: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Process id. */
                run_id: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Values (shape not published). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldsAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    putRunCustomFields: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Process id. */
                run_id: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldsInput"];
            };
        };
        responses: {
            /** @description Values (shape not published). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldsAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    deleteRunCustomField: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Process id. */
                run_id: components["parameters"]["RunId"];
                /** @description Custom field key. */
                key: components["parameters"]["CustomFieldKeyPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed (status not published; accept every 2xx). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    patchRunCustomField: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Process id. */
                run_id: components["parameters"]["RunId"];
                /** @description Custom field key. */
                key: components["parameters"]["CustomFieldKeyPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldValueInput"];
            };
        };
        responses: {
            /** @description Values (shape not published). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldsAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getRunTaskCustomFields: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Process id. */
                run_id: components["parameters"]["RunId"];
                /** @description Task id. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Values (shape not published). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldsAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    putRunTaskCustomFields: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Process id. */
                run_id: components["parameters"]["RunId"];
                /** @description Task id. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldsInput"];
            };
        };
        responses: {
            /** @description Values (shape not published). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldsAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    deleteRunTaskCustomField: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Process id. */
                run_id: components["parameters"]["RunId"];
                /** @description Task id. */
                task_id: components["parameters"]["TaskId"];
                /** @description Custom field key. */
                key: components["parameters"]["CustomFieldKeyPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed (status not published; accept every 2xx). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    patchRunTaskCustomField: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Process id. */
                run_id: components["parameters"]["RunId"];
                /** @description Task id. */
                task_id: components["parameters"]["TaskId"];
                /** @description Custom field key. */
                key: components["parameters"]["CustomFieldKeyPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldValueInput"];
            };
        };
        responses: {
            /** @description Values (shape not published). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldsAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getMemberCustomFields: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Numeric member id. */
                user_id: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Values (shape not published). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldsAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    putMemberCustomFields: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Numeric member id. */
                user_id: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldsInput"];
            };
        };
        responses: {
            /** @description Values (shape not published). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldsAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    deleteMemberCustomField: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Numeric member id. */
                user_id: components["parameters"]["UserIdPath"];
                /** @description Custom field key. */
                key: components["parameters"]["CustomFieldKeyPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed (status not published; accept every 2xx). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    patchMemberCustomField: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Numeric member id. */
                user_id: components["parameters"]["UserIdPath"];
                /** @description Custom field key. */
                key: components["parameters"]["CustomFieldKeyPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldValueInput"];
            };
        };
        responses: {
            /** @description Values (shape not published). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldsAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getGuestCustomFields: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Last path segment of the guest's link. */
                guest_code: components["parameters"]["GuestCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Values (shape not published). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldsAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    putGuestCustomFields: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Last path segment of the guest's link. */
                guest_code: components["parameters"]["GuestCode"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldsInput"];
            };
        };
        responses: {
            /** @description Values (shape not published). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldsAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    deleteGuestCustomField: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Last path segment of the guest's link. */
                guest_code: components["parameters"]["GuestCode"];
                /** @description Custom field key. */
                key: components["parameters"]["CustomFieldKeyPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed (status not published; accept every 2xx). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    patchGuestCustomField: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Last path segment of the guest's link. */
                guest_code: components["parameters"]["GuestCode"];
                /** @description Custom field key. */
                key: components["parameters"]["CustomFieldKeyPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldValueInput"];
            };
        };
        responses: {
            /** @description Values (shape not published). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldsAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getFolderCustomFields: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Folder id. */
                folder_id: components["parameters"]["FolderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Values (shape not published). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldsAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    putFolderCustomFields: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Folder id. */
                folder_id: components["parameters"]["FolderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldsInput"];
            };
        };
        responses: {
            /** @description Values (shape not published). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldsAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    deleteFolderCustomField: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Folder id. */
                folder_id: components["parameters"]["FolderId"];
                /** @description Custom field key. */
                key: components["parameters"]["CustomFieldKeyPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed (status not published; accept every 2xx). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    patchFolderCustomField: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Folder id. */
                folder_id: components["parameters"]["FolderId"];
                /** @description Custom field key. */
                key: components["parameters"]["CustomFieldKeyPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldValueInput"];
            };
        };
        responses: {
            /** @description Values (shape not published). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldsAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getTagCustomFields: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Tag id. */
                tag_id: components["parameters"]["TagId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Values (shape not published). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldsAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    putTagCustomFields: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Tag id. */
                tag_id: components["parameters"]["TagId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldsInput"];
            };
        };
        responses: {
            /** @description Values (shape not published). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldsAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    deleteTagCustomField: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Tag id. */
                tag_id: components["parameters"]["TagId"];
                /** @description Custom field key. */
                key: components["parameters"]["CustomFieldKeyPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed (status not published; accept every 2xx). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    patchTagCustomField: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Tag id. */
                tag_id: components["parameters"]["TagId"];
                /** @description Custom field key. */
                key: components["parameters"]["CustomFieldKeyPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldValueInput"];
            };
        };
        responses: {
            /** @description Values (shape not published). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldsAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getTemplateCustomFields: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Values (shape not published). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldsAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    putTemplateCustomFields: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldsInput"];
            };
        };
        responses: {
            /** @description Values (shape not published). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldsAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getStepCustomFields: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
                /** @description Step id (timeline id). */
                step_id: components["parameters"]["StepId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Values (shape not published). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldsAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    putStepCustomFields: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
                /** @description Step id (timeline id). */
                step_id: components["parameters"]["StepId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldsInput"];
            };
        };
        responses: {
            /** @description Values (shape not published). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldsAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getStepFieldCustomFields: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
                /** @description Step id (timeline id). */
                step_id: components["parameters"]["StepId"];
                /** @description Form field or kick-off field id (timeline id). */
                field_id: components["parameters"]["FieldId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Values (shape not published). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldsAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    putStepFieldCustomFields: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
                /** @description Step id (timeline id). */
                step_id: components["parameters"]["StepId"];
                /** @description Form field or kick-off field id (timeline id). */
                field_id: components["parameters"]["FieldId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldsInput"];
            };
        };
        responses: {
            /** @description Values (shape not published). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldsAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    getKickoffFieldCustomFields: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
                /** @description Form field or kick-off field id (timeline id). */
                field_id: components["parameters"]["FieldId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Values (shape not published). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldsAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    putKickoffFieldCustomFields: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id (timeline id). */
                checklist_id: components["parameters"]["ChecklistId"];
                /** @description Form field or kick-off field id (timeline id). */
                field_id: components["parameters"]["FieldId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldsInput"];
            };
        };
        responses: {
            /** @description Values (shape not published). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldsAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    listWatchers: {
        parameters: {
            query?: {
                /** @description webhook lists the delivery subscriptions. */
                notification?: "webhook";
            };
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Watchers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WatcherList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    addWatcher: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Numeric member id. */
                user_id: components["parameters"]["UserIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WatcherInput"];
            };
        };
        responses: {
            /** @description Watcher (accept every 2xx). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WatcherItem"];
                };
            };
            /** @description Watcher. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WatcherItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    removeWatcher: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Watcher id. */
                watcher_id: components["parameters"]["WatcherId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed (accept every 2xx). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    legacyCreateTask: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LegacyCreateTaskInput"];
            };
        };
        responses: {
            /** @description Task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    legacyEditDeadline: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Task id. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LegacyEditDeadlineInput"];
            };
        };
        responses: {
            /** @description Body not published. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, unknown>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    legacyRemoveGuest: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Task id. */
                task_id: components["parameters"]["TaskId"];
                /** @description Guest e-mail. */
                guest: components["parameters"]["LegacyGuest"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Body not published. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, unknown>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    legacyRemoveAssignee: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Task id. */
                task_id: components["parameters"]["TaskId"];
                /** @description Member id. */
                member: components["parameters"]["LegacyMember"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Body not published. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, unknown>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    legacyEditStepType: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Send APIClient. The official n8n node sends n8n and its staging tests pass, so the value does not seem to be compared. Without it the edge answers some routes with its own 404, 'Not found. Error Code: apsh546.', which looks like an unknown route (MCP); the docs say 401, or 404 'endpoint not found'.
                 * @example APIClient
                 */
                "X-Tallyfy-Client": components["parameters"]["TallyfyClient"];
            };
            path: {
                /** @description Organization id, 32 hexadecimal characters. */
                org: components["parameters"]["Org"];
                /** @description Template id. */
                blueprint: components["parameters"]["LegacyBlueprint"];
                /** @description Step id (timeline id). */
                step_id: components["parameters"]["StepId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LegacyEditStepTypeInput"];
            };
        };
        responses: {
            /** @description Body not published. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, unknown>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            "5XX": components["responses"]["GatewayError"];
        };
    };
    onProcess: {
        parameters: {
            query?: never;
            header: {
                /** @description Organization that sends the event. The only Tallyfy header that is documented; there is no signature and no shared secret. */
                "X-Tallyfy-orgID": components["schemas"]["HexId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcessWebhookPayload"];
            };
        };
        responses: {
            /** @description Answer any 2xx quickly. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Documented as a failed delivery that is not repeated. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onTask: {
        parameters: {
            query?: never;
            header: {
                /** @description Organization that sends the event. The only Tallyfy header that is documented; there is no signature and no shared secret. */
                "X-Tallyfy-orgID": components["schemas"]["HexId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskWebhookPayload"];
            };
        };
        responses: {
            /** @description Answer any 2xx quickly. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Documented as a failed delivery that is not repeated. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onOrganizationEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description Organization that sends the event. The only Tallyfy header that is documented; there is no signature and no shared secret. */
                "X-Tallyfy-orgID": components["schemas"]["HexId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganizationEventPayload"];
            };
        };
        responses: {
            /** @description Answer any 2xx quickly. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Documented as a failed delivery that is not repeated. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
