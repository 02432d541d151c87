package org.sealready.arch.broken.vault.crypto;

import org.sealready.arch.broken.vault.file.Low;

/** One half of a cycle. */
public final class High {
  Low low;
}
