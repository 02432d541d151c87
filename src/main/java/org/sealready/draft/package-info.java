/**
 * Row 2: filings and the user's own texts kept in the data folder. A save is whole or not there,
 * and only the owner of the account can read it.
 */
package org.sealready.draft;
