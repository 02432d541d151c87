package org.sealready.vault.crypto;

/**
 * The cost parameters of Argon2id (RFC 9106), the key derivation from a passphrase.
 *
 * @param memoryKib memory in KiB
 * @param passes number of passes over the memory
 * @param lanes degree of parallelism
 */
public record Cost(int memoryKib, int passes, int lanes) {

  /**
   * More than the second recommended option of RFC 9106 section 4 (64 MiB, 3 passes) would take too
   * long on an office computer; this is that option with one lane, under a second.
   */
  public static final Cost USUAL = new Cost(64 * 1024, 3, 1);

  private static final int MOST_MEMORY = 256 * 1024;
  private static final int MOST_LANES = 4;

  /** Sixteen times the usual work: some ten seconds. */
  private static final long MOST_WORK = 16L * 3 * 64 * 1024;

  /** Whether it can be paid: a forged file must not eat the computer's memory or time. */
  public boolean isSane() {
    return lanes >= 1
        && lanes <= MOST_LANES
        && passes >= 1
        && memoryKib >= 8 * lanes
        && memoryKib <= MOST_MEMORY
        && (long) memoryKib * passes <= MOST_WORK;
  }
}
