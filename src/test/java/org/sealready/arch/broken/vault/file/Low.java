package org.sealready.arch.broken.vault.file;

import org.sealready.arch.broken.vault.crypto.High;

/** Imports what stands above it, which imports it as well. */
public final class Low {
  High high;
}
