package org.sealready.service.filings;

import org.sealready.vault.crypto.Vault;
import org.sealready.vault.filing.DraftStore;

/** A vault that is open, and what is in it. */
record OpenVault(Vault vault, DraftStore store, Filings filings) {}
