package org.sealready.service;

import org.sealready.draft.DraftStore;
import org.sealready.draft.Vault;

/** A vault that is open, and what is in it. */
record OpenVault(Vault vault, DraftStore store, Filings filings) {}
