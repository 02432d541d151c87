package org.sealready.ui.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.sealready.service.Catalogue;
import org.sealready.service.filings.DataFolderSession;
import org.sealready.words.Words;

/**
 * The parameters of the window.
 *
 * @param catalogue asked when the first screen is shown, which shows only its samples
 * @param cabinet the data folder
 * @param clock the one clock
 * @param words the texts of the language that it begins in
 * @param file the filing file that shall be opened in it
 * @param shown called when the first screen is shown
 */
public record Opening(
    Catalogue catalogue,
    DataFolderSession cabinet,
    Clock clock,
    Words words,
    Optional<Path> file,
    Runnable shown) {}
