package org.sealready.ui.vault;

import org.sealready.service.filings.KeptFiling;

/**
 * A filing recovered from an interrupted save, and its original.
 *
 * @param found newer than the other one and different from it
 * @param kept the original filing, as it was saved last
 */
public record Recovered(KeptFiling.Readable found, KeptFiling kept) {}
