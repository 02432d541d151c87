package org.sealready.ui.vault;

import org.sealready.service.filings.KeptFiling;

/**
 * What a save that never ended has left, as a filing of its own.
 *
 * @param found newer than the other one and different from it
 * @param kept the filing that it belongs to, as it was saved last
 */
public record Recovered(KeptFiling.Readable found, KeptFiling kept) {}
