package org.sealready.ui.app;

import java.time.Clock;
import java.util.function.Supplier;
import org.sealready.service.Catalogue;
import org.sealready.service.filings.DataFolderSession;
import org.sealready.words.Language;

/**
 * The parameters of the window.
 *
 * @param catalogue called once, in the background while the window opens
 * @param cabinet the data folder
 * @param clock the one clock
 * @param shown called when the first screen is shown
 */
public record Opening(
    Supplier<Catalogue> catalogue,
    DataFolderSession cabinet,
    Clock clock,
    Language language,
    Runnable shown) {}
