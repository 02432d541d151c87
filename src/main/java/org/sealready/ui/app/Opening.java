package org.sealready.ui.app;

import java.time.Clock;
import java.util.function.Supplier;
import org.sealready.service.Catalogue;
import org.sealready.service.filings.DataFolderSession;
import org.sealready.words.Language;

/**
 * What the window needs to open.
 *
 * @param catalogue asked for once, in the background while the window comes up
 * @param cabinet where filings are kept
 * @param clock the one clock
 * @param shown called when the first screen is shown
 */
public record Opening(
    Supplier<Catalogue> catalogue,
    DataFolderSession cabinet,
    Clock clock,
    Language language,
    Runnable shown) {}
